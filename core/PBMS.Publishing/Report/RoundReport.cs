using System.Collections.Immutable;
using Pbms.Core.Periods;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>
/// Everything the report says about one round, as plain data: frozen by being kept, and every file is made from it alone.
/// </summary>
/// <param name="BuddhistYear">For example 2568.</param>
/// <param name="Months">1–12, cumulative from 1 October.</param>
/// <param name="AsOf">ข้อมูล ณ วันที่: what was submitted by the end of this day, in Bangkok, is in it.</param>
/// <param name="Provinces">In the order of the plan.</param>
/// <param name="Shortfalls">In the order of the plan: by project, central, regional.</param>
/// <param name="PlannerDiffers">Names of the units whose planner and reporter are different people (§3.2.1).</param>
public sealed record RoundReport(
    int BuddhistYear,
    int Months,
    DateOnly AsOf,
    string Office,
    ImmutableArray<Criterion> Criteria,
    ProjectTable ByProject,
    CentralTable Central,
    ProjectTable Regional,
    ImmutableArray<UnitRow> Provinces,
    ImmutableArray<Shortfall> Shortfalls,
    ImmutableArray<Factor> Factors,
    ImmutableArray<string> PlannerDiffers,
    ImmutableArray<Overshoot> Overshoots,
    ImmutableArray<SubmittedValue> Submissions)
{
    public Month FirstMonth => new FiscalYear(BuddhistYear).FirstMonth;

    public Month LastMonth => new FiscalYear(BuddhistYear).MonthAt(Months);

    /// <summary>True when any figure in it is demonstration data; then every page of it says so.</summary>
    public bool RestsOnAssumed =>
        ByProject.Overall.RestsOnAssumed || Central.Overall.RestsOnAssumed || Regional.Overall.RestsOnAssumed || Submissions.Any(value => value.IsAssumed);

    public string WordOf(TrafficLight light) => Criteria.First(criterion => criterion.Light == light).Word;
}
