using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

/// <summary>Months closed and reopened, and the targets changed while their year was under way.</summary>
internal static class MonthRows
{
    public static bool IsClosed(IRows rows, Month month) => Find(rows, month) is { IsClosed: true };

    /// <summary>The months of a year that somebody closed or reopened, in order.</summary>
    public static IReadOnlyList<MonthGate> Gates(IRows rows, FiscalYear year) =>
        [.. rows.Where(Tables.Months, Columns.Year, year.ToString()).Select(Row.Body<MonthGate>).OrderBy(gate => gate.Month)];

    /// <summary>False when the month is so already.</summary>
    public static bool Move(StagedRows rows, MonthGate gate)
    {
        if (IsClosed(rows, gate.Month) == gate.IsClosed) return false;
        var row = Row.Of(gate.Month.ToString(), gate);
        row[Columns.Year] = FiscalYear.Of(gate.Month).ToString();
        rows.Put(Tables.Months, row);
        return true;
    }

    public static void Keep(StagedRows rows, TargetRevision revision) => rows.Append(Tables.TargetHistory, id =>
    {
        var row = Row.Of(id, revision);
        row[Columns.Year] = revision.Year.ToString();
        return row;
    });

    private static MonthGate? Find(IRows rows, Month month) =>
        rows.Find(Tables.Months, month.ToString()) is { } row ? Row.Body<MonthGate>(row) : null;
}
