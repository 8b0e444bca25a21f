using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbSubmissionStore(LiteDbDatabase database) : ISubmissionStore
{
    public Task<SubmissionPage> ReadSinceAsync(FiscalYear year, long position, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => Since(rows, year, position), cancellationToken);

    private static SubmissionPage Since(RowReader rows, FiscalYear year, long position)
    {
        var submissions = Since(rows, Tables.Submissions, year, position);
        var questions = Since(rows, Tables.Questions, year, position);
        // Positions of rows seen, not the counter: it may be ahead of what this read saw.
        var last = submissions.Concat(questions).Select(row => row.Number(Columns.Position)).Append(position).Max();
        return new(last, [.. submissions.Select(Row.Body<Submission>)], [.. questions.Select(Row.Body<PlannerQuestion>)]);
    }

    private static IReadOnlyList<Row> Since(RowReader rows, string table, FiscalYear year, long position) =>
        rows.Matching(table, $"{Columns.Position} > @0 AND {Columns.Year} = @1", position, year.ToString());
}
