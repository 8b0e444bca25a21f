using System.Globalization;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

internal static class AuditRows
{
    public static void Add(StagedRows rows, AuditEntry entry)
    {
        // Padded, so that ids sort as they were given.
        var id = rows.Next(CounterNames.Audit).ToString("D19", CultureInfo.InvariantCulture);
        rows.Put(Tables.Audit, Row.Of(id, entry));
    }

    public static IReadOnlyList<AuditEntry> Latest(RowReader rows, int atMost) =>
        [.. rows.All(Tables.Audit, backwards: true, atMost).Select(Row.Body<AuditEntry>)];
}
