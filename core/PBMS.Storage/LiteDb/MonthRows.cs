using System.Globalization;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>Months closed and reopened, and the targets changed while their year was under way.</summary>
internal static class MonthRows
{
    public static bool IsClosed(IRows rows, Month month) => Find(rows, month) is { IsClosed: true };

    /// <summary>False when the month is so already.</summary>
    public static bool Move(StagedRows rows, MonthGate gate)
    {
        if (IsClosed(rows, gate.Month) == gate.IsClosed) return false;
        var row = Row.Of(gate.Month.ToString(), gate);
        row[Columns.Year] = FiscalYear.Of(gate.Month).ToString();
        rows.Put(Tables.Months, row);
        return true;
    }

    public static IReadOnlyList<MonthGate> Of(RowReader rows, FiscalYear year) =>
        [.. rows.Where(Tables.Months, Columns.Year, year.ToString()).Select(Row.Body<MonthGate>).OrderBy(gate => gate.Month)];

    public static void Keep(StagedRows rows, TargetRevision revision)
    {
        var row = Row.Of(rows.Next(CounterNames.TargetHistory).ToString("D19", CultureInfo.InvariantCulture), revision);
        row[Columns.Year] = revision.Year.ToString();
        rows.Put(Tables.TargetHistory, row);
    }

    public static IReadOnlyList<TargetRevision> HistoryOf(RowReader rows, FiscalYear year) =>
    [
        .. rows.Where(Tables.TargetHistory, Columns.Year, year.ToString())
            .OrderBy(Row.IdOf, StringComparer.Ordinal)
            .Select(Row.Body<TargetRevision>),
    ];

    private static MonthGate? Find(IRows rows, Month month) =>
        rows.Find(Tables.Months, month.ToString()) is { } row ? Row.Body<MonthGate>(row) : null;
}
