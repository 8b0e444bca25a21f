using System.Globalization;

namespace Pbms.Storage.Rows;

internal static class JobRows
{
    public static DateTimeOffset? LastRun(IRows rows, string job) => rows.Find(Tables.Jobs, job) is { } row
        ? Moment(row.Text(Columns.Value))
        : null;

    /// <summary>What <see cref="Ran"/> wrote.</summary>
    public static DateTimeOffset Moment(string value) => DateTimeOffset.ParseExact(value, "O", CultureInfo.InvariantCulture);

    public static void Ran(StagedRows rows, string job, DateTimeOffset at)
    {
        var row = Row.Of(job);
        row[Columns.Value] = at.ToString("O", CultureInfo.InvariantCulture);
        rows.Put(Tables.Jobs, row);
    }
}
