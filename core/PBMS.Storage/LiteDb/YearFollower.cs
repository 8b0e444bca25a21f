using System.Collections.Concurrent;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>Reads what is new in a year, and only from the tables that were written since it was asked last.</summary>
internal sealed class YearFollower(WriteCounts writes)
{
    private readonly ConcurrentDictionary<FiscalYear, Seen> last = new();

    public YearNews Since(RowReader rows, FiscalYear year, StorePosition position)
    {
        var now = Written(year);
        // Another reader, who stands elsewhere, is given everything it asks for.
        var seen = last.GetValueOrDefault(year) is { } found && found.Position == position ? found : null;
        var from = YearPosition.Of(position);
        var submissions = New(Tables.Submissions, from.Submissions, seen?.Writes.Submissions == now.Submissions);
        var questions = New(Tables.Questions, from.Questions, seen?.Writes.Questions == now.Questions);
        var reached = new Seen(
            new YearPosition(RowReader.Reached(from.Submissions, submissions), RowReader.Reached(from.Questions, questions)).Both,
            now,
            seen?.Writes.Versions == now.Versions ? seen.Version : YearRows.Version(rows, year),
            seen?.Writes.Months == now.Months ? seen.Gates : MonthRows.Gates(rows, year));
        last[year] = reached;
        return new(reached.Version, reached.Position, [.. submissions.Select(Row.Body<Submission>)], [.. questions.Select(Row.Body<PlannerQuestion>)], reached.Gates);

        IReadOnlyList<Row> New(string table, StorePosition after, bool isSeen) => isSeen ? [] : rows.Since(table, after, $"{Columns.Year} = @1", year.ToString());
    }

    private WriteNumbers Written(FiscalYear year)
    {
        var name = year.ToString();
        return new(writes.Of(Tables.YearVersions), writes.Of(Tables.Submissions, name), writes.Of(Tables.Questions, name), writes.Of(Tables.Months, name));
    }

    private sealed record WriteNumbers(long Versions, long Submissions, long Questions, long Months);

    private sealed record Seen(StorePosition Position, WriteNumbers Writes, long Version, IReadOnlyList<MonthGate> Gates);
}
