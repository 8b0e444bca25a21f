using System.Globalization;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

internal static class AuditRows
{
    public static void Add(StagedRows rows, AuditEntry entry)
    {
        // Padded, so that ids sort as they were given.
        var id = Key(Counters.Next(rows, CounterNames.Audit));
        rows.Put(Tables.Audit, Row.Of(id, entry));
    }

    public static IReadOnlyList<AuditEntry> Latest(RowReader rows, int atMost) =>
        [.. rows.All(Tables.Audit, backwards: true, atMost).Select(Row.Body<AuditEntry>)];

    public static IReadOnlyList<AuditRecord> Page(RowReader rows, long? before, int atMost) =>
    [
        .. rows.Last(Tables.Audit, atMost, $"{Columns.Id} < @0", Key(before ?? long.MaxValue))
            .Select(row => new AuditRecord(long.Parse(row.Id, NumberStyles.None, CultureInfo.InvariantCulture), Row.Body<AuditEntry>(row))),
    ];

    private static string Key(long number) => number.ToString("D19", CultureInfo.InvariantCulture);
}
