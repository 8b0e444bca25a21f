using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Scoring.Ledger;

/// <summary>
/// Compiles a plan year into a ledger: its scorecards over no results have every figure and what it is made from, so that the rules of what
/// counts where stand in <see cref="Scorecards"/> alone.
/// </summary>
/// <param name="decimals">Amounts are kept as whole numbers of 10^-decimals.</param>
internal sealed class LedgerPlan(PlanYear year, int decimals)
{
    private readonly Plan plan = year.Plan;
    private readonly Scorecards empty = new(year, ResultBook.Empty, new Round(year.Year, 1));
    private readonly List<(int Above, List<(LineCode, OrgUnitCode)> Cells)> leaves = [];
    private readonly LedgerDraft draft = new(year.Plan.Schedules.Length);

    /// <summary>The mean of each figure, by <see cref="YearLedger"/>'s names.</summary>
    public Dictionary<string, int> Means { get; } = [];

    public Dictionary<(LineCode Line, OrgUnitCode OrgUnit), int> Cells { get; } = [];

    public ScoreLedger Build()
    {
        GrowCentral();
        foreach (var province in year.OrgChart.Provinces) Grow(empty.Of(province), null, province.Code.Value, line => CellsOf(line, province.Code));
        GrowProjects(empty.ByProject());
        GrowProjects(empty.Regional());
        AddCells();
        return draft.Build();
    }

    public long Whole(decimal amount) => (long)(amount * Power(decimals));

    public static decimal Power(int decimals) => decimals == 0 ? 1 : 10 * Power(decimals - 1);

    private void GrowCentral()
    {
        var central = Named(YearLedger.Central, null);
        foreach (var division in year.OrgChart.Divisions)
        {
            var mean = Named(division.Code.Value, central);
            foreach (var unit in year.OrgChart.ChildrenOf(division.Code))
            {
                Grow(empty.Of(unit), mean, unit.Code.Value, line => line.SumOf.IsEmpty ? CellsOf(line, unit.Code) : CellsOf(line, null));
            }
        }
    }

    private void GrowProjects(ScoreNode overall)
    {
        var mean = Named(overall.Code, null);
        foreach (var project in overall.Parts) Grow(project, mean, YearLedger.Project(overall.Code, project.Code), line => CellsOf(line, null));
    }

    private int Named(string name, int? above) => Means[name] = draft.AddMean(above);

    private void Grow(ScoreNode node, int? above, string? name, Func<PlanLine, IEnumerable<(LineCode, OrgUnitCode)>> cells)
    {
        if (node.Line is { } line)
        {
            if (line.Line.IsCounted) leaves.Add((above!.Value, [.. cells(line.Line)]));
            return;
        }

        var mean = name is null ? draft.AddMean(above) : Named(name, above);
        foreach (var part in node.Parts) Grow(part, mean, null, cells);
    }

    private IEnumerable<(LineCode, OrgUnitCode)> CellsOf(PlanLine line, OrgUnitCode? unit) =>
        !line.SumOf.IsEmpty ? line.SumOf.SelectMany(part => CellsOf(plan[part], unit))
        : unit is null ? plan.CarriersOf(line.Code).Select(schedule => (line.Code, schedule.OrgUnit))
        : plan.ScheduleOf(line.Code, unit.Value) is null ? []
        : [(line.Code, unit.Value)];

    private void AddCells()
    {
        var own = new Dictionary<(LineCode, OrgUnitCode), int>();
        var sums = new Dictionary<(LineCode, OrgUnitCode), List<int>>();
        foreach (var (above, cells) in leaves.Where(leaf => leaf.Cells.Count > 0))
        {
            foreach (var cell in cells) sums.TryAdd(cell, []);
            if (cells is [var only] && own.TryAdd(only, above)) continue;
            var sum = draft.AddSum(above);
            foreach (var cell in cells) sums[cell].Add(sum);
        }

        foreach (var (cell, within) in sums)
        {
            Cells[cell] = draft.AddCell(own.TryGetValue(cell, out var above) ? above : null, [.. within], Targets(plan.ScheduleOf(cell.Item1, cell.Item2)!));
        }
    }

    private long[] Targets(TargetSchedule schedule) =>
        [.. Enumerable.Range(1, FiscalYear.Months).Select(month => Whole(schedule.At(month).Value)), Whole(schedule.Annual?.Value ?? 0)];
}
