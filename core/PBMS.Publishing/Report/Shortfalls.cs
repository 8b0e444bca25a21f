using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>Every due line of every unit that is below its target, with what the unit says about it.</summary>
internal sealed class Shortfalls(PlanYear year, ResultBook results, Round round)
{
    private readonly FigureBook figures = FigureBook.Of(year.Plan, results, round);

    public ImmutableArray<Shortfall> All() =>
    [
        .. from schedule in year.Plan.Schedules
           where schedule.OrgUnit != OrgUnitCode.Office
           let line = year.Plan[schedule.Line]
           let unit = year.OrgChart.Find(schedule.OrgUnit)
           where unit is not null && line.IsReported && CountsShort(line)
           let score = LineScorer.Score(line, figures.Of(line, unit.Code), round)
           where score.IsShort
           orderby line.Part, unit.Order, line.Order
           select Of(score, unit),
    ];

    private Shortfall Of(LineScore score, OrgUnit unit)
    {
        var (line, figure) = (score.Line, score.Figures);
        var reasons = Reasons(line, unit);
        var latest = reasons.IsEmpty ? null : reasons[0];
        return new Shortfall(
            line.Part,
            unit.Code.Value,
            unit.Name,
            line.Code.Value,
            line.Number,
            Activity(line),
            line.IsAssumed,
            Amount.Of(figure.Target, line)!,
            Amount.Of(figure.Result, line),
            latest?.Class,
            latest?.Words ?? "",
            latest?.PromisedOn,
            reasons.TakeWhile(reason => reason.Class == latest!.Class).Count(),
            IsLinear(figure));
    }

    /// <summary>Of the months up to the round's last, latest first, as long as one was given each month.</summary>
    private ImmutableArray<ShortfallReason> Reasons(PlanLine line, OrgUnit unit) =>
    [
        .. Enumerable.Range(0, round.Months)
            .Select(back => results.Find(new ObligationKey(line.Code, unit.Code, round.LastMonth.Plus(-back)))?.Current.Reason)
            .TakeWhile(reason => reason is not null)
            .Select(reason => reason!),
    ];

    private bool IsLinear(LineFigures figure) =>
        figure.Result is not { Value: > 0 } && figure.Annual is { } annual
        && round.Months < FiscalYear.Months && figure.Target.Value * FiscalYear.Months == annual.Value * round.Months;

    /// <summary>A part of a sum that is on target as a whole is no shortfall of the project: the sum is what counts (DOMAIN §2).</summary>
    private bool CountsShort(PlanLine line) =>
        line.Part is not PlanPart.ByProject
        || Above(line).LastOrDefault(above => !above.SumOf.IsEmpty) is not { } sum
        || LineScorer.Score(sum, figures.Of(sum), round).IsShort;

    private string Activity(PlanLine line) => Above(line)
        .Where(above => above.Kind is LineKind.Heading)
        .Aggregate(line.Name, (name, above) => $"{above.Name}: {name}");

    private IEnumerable<PlanLine> Above(PlanLine line)
    {
        for (var at = line.Parent; at is { } code; at = year.Plan[code].Parent) yield return year.Plan[code];
    }
}
