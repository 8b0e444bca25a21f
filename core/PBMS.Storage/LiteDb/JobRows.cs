using System.Globalization;

namespace Pbms.Storage.LiteDb;

internal static class JobRows
{
    public static DateTimeOffset? LastRun(IRows rows, string job) => rows.Find(Tables.Jobs, job) is { } row
        ? DateTimeOffset.ParseExact(row[Columns.Value].AsString, "O", CultureInfo.InvariantCulture)
        : null;

    public static void Ran(StagedRows rows, string job, DateTimeOffset at)
    {
        var row = Row.Of(job);
        row[Columns.Value] = at.ToString("O", CultureInfo.InvariantCulture);
        rows.Put(Tables.Jobs, row);
    }
}
