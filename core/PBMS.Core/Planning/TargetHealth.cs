using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;

namespace Pbms.Core.Planning;

/// <summary>Looks over the targets of a year (§3.1.1, §3.2.2).</summary>
/// <param name="results">Of the same year.</param>
/// <param name="earlier">Past years with their results; lines are the same when their codes are.</param>
public sealed class TargetHealth(Plan plan, ResultBook results, IReadOnlyList<(Plan Plan, ResultBook Results)> earlier)
{
    /// <summary>Up to five a year a plan by quarters or halves cannot be told from shares of twelve.</summary>
    private const decimal SmallestLinear = 6;

    /// <summary>In the order of the plan.</summary>
    public IEnumerable<TargetFinding> Findings() => plan.Schedules
        .OrderBy(schedule => plan[schedule.Line].Order)
        .SelectMany(schedule => schedule.OrgUnit == OrgUnitCode.Office ? OfTotal(schedule) : OfCarrier(schedule, plan[schedule.Line]));

    private IEnumerable<TargetFinding> OfCarrier(TargetSchedule schedule, PlanLine line)
    {
        var (code, unit) = (schedule.Line, schedule.OrgUnit);
        if (line.IsCounted && schedule.Annual is { } year && IsLinear(schedule, year.Value)) yield return new TargetFinding.Linear(code, unit, year.Value);
        if (schedule.FirstDue(plan.Year) is not { } first) yield return new TargetFinding.Unscheduled(code, unit);
        else if (plan.Year.Contains(first) && schedule.At(plan.Year.NumberOf(first)).Value == 0)
            yield return new TargetFinding.NoTargetAtFirstReport(code, unit, plan.Year.NumberOf(first));
        if (schedule.Annual is null && !schedule.ByMonth.IsEmpty) yield return new TargetFinding.NoAnnual(code, unit);
        if (AboveAnnual(schedule, line) is { } above) yield return above;
    }

    /// <summary>Whole numbers are rounded one way all year long: down, up, or to the nearest.</summary>
    private static bool IsLinear(TargetSchedule schedule, decimal annual)
    {
        if (annual < SmallestLinear || schedule.ByMonth.Count < 2) return false;
        return IsShare(decimal.Floor) || IsShare(decimal.Ceiling) || IsShare(share => decimal.Round(share, MidpointRounding.AwayFromZero)) || IsShare(share => share);

        bool IsShare(Func<decimal, decimal> round) =>
            Enumerable.Range(1, FiscalYear.Months).All(number => schedule.At(number).Value == round(annual * number / FiscalYear.Months));
    }

    private TargetFinding.FarAboveAnnual? AboveAnnual(TargetSchedule schedule, PlanLine line)
    {
        if (schedule.Annual is not { Value: var annual } || results.StandingAt(line, schedule.OrgUnit, plan.Year.LastMonth) is not { } result) return null;
        if (!line.IsCounted || !AnnualOvershoot.IsFar(result, annual)) return null;
        var years = earlier.Select(year => Standing(year.Plan, year.Results, schedule)).OfType<decimal>().ToList();
        return new(line.Code, schedule.OrgUnit, annual, result, years.Count, AnnualOvershoot.Proposed(years));
    }

    private static decimal? Standing(Plan plan, ResultBook results, TargetSchedule schedule) =>
        plan.Find(schedule.Line) is { } line ? results.StandingAt(line, schedule.OrgUnit, plan.Year.LastMonth) : null;

    private IEnumerable<TargetFinding> OfTotal(TargetSchedule total)
    {
        var line = plan[total.Line];
        if (total.Annual is { Value: var annual } && Sum(line, part => part.Annual?.Value) is var whole && annual != whole)
            yield return new TargetFinding.DoesNotAddUp(total.Line, total.OrgUnit, null, annual, whole);
        foreach (var (number, stated) in total.ByMonth)
        {
            var sum = Sum(line, part => part.At(number).Value);
            if (stated.Value != sum) yield return new TargetFinding.DoesNotAddUp(total.Line, total.OrgUnit, number, stated.Value, sum);
        }
    }

    private decimal Sum(PlanLine line, Func<TargetSchedule, decimal?> of) => line.SumOf.IsEmpty
        ? plan.CarriersOf(line.Code).Sum(of) ?? 0
        : line.SumOf.Sum(part => Sum(plan[part], of));
}
