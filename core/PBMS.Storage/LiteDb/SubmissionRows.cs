using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

internal static class SubmissionRows
{
    public static Submission? Find(IRows rows, ObligationKey key) =>
        rows.Find(Tables.Submissions, key.ToString()) is { } row ? Row.Body<Submission>(row) : null;

    public static void Save(StagedRows rows, Submission submission)
    {
        var row = Row.Of(submission.Key.ToString(), submission);
        row[Columns.Year] = FiscalYear.Of(submission.Key.Month).ToString();
        row[Columns.Position] = rows.Next(CounterNames.Submissions);
        rows.Put(Tables.Submissions, row);
    }

    public static SubmissionPage Since(RowReader rows, FiscalYear year, long position)
    {
        var found = rows.Matching(
            Tables.Submissions, $"{Columns.Position} > @0 AND {Columns.Year} = @1", position, year.ToString());
        // Positions of rows seen, not the counter: it may be ahead of what this read saw.
        var last = found.Select(row => row[Columns.Position].AsInt64).Append(position).Max();
        return new(last, [.. found.Select(Row.Body<Submission>)]);
    }
}
