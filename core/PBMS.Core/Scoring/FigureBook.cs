using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Scoring;

/// <summary>Target and result of any line in one round: of one unit, or summed over everybody who carries it.</summary>
public sealed class FigureBook(Plan plan, ResultBook results, Round round)
{
    /// <summary>What one unit owes and has done, of a summed line its share; nothing when it does not carry the line.</summary>
    public LineFigures Of(PlanLine line, OrgUnitCode orgUnit) =>
        !line.SumOf.IsEmpty ? LineFigures.Sum(line.SumOf.Select(part => Of(plan[part], orgUnit)))
        : plan.ScheduleOf(line.Code, orgUnit) is { } schedule ? Of(line, schedule)
        : LineFigures.Nothing;

    /// <summary>The line as a whole: its carriers added up, or the lines it is the sum of (DOMAIN §2).</summary>
    public LineFigures Of(PlanLine line)
    {
        var sum = line.SumOf.IsEmpty
            ? LineFigures.Sum(plan.CarriersOf(line.Code).Select(schedule => Of(line, schedule)))
            : LineFigures.Sum(line.SumOf.Select(part => Of(plan[part])));
        return plan.StatedTotal(line.Code) is { } total ? sum.Stated(total) : sum;
    }

    private LineFigures Of(PlanLine line, TargetSchedule schedule)
    {
        var values = results.BehindStanding(line, schedule.OrgUnit, round.LastMonth);
        return new LineFigures(
            schedule.At(round.Months),
            schedule.Annual,
            values.IsEmpty ? null : new Target(values.Sum(value => value.Value), values.Any(value => value.IsAssumed)),
            schedule.FirstDue(plan.Year),
            results.Find(new ObligationKey(line.Code, schedule.OrgUnit, round.LastMonth)) is null ? 0 : 1,
            1);
    }
}
