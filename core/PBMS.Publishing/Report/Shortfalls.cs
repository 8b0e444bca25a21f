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
    private readonly FigureBook figures = new(year.Plan, results, round);

    public ImmutableArray<Shortfall> All() =>
    [
        .. from schedule in year.Plan.Schedules
           where schedule.OrgUnit != OrgUnitCode.Office
           let line = year.Plan[schedule.Line]
           let unit = year.OrgChart.Find(schedule.OrgUnit)
           where unit is not null && line.IsReported
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

    private string Activity(PlanLine line)
    {
        var name = line.Name;
        for (var above = line.Parent; above is { } code; above = year.Plan[code].Parent) name = $"{year.Plan[code].Name}: {name}";
        return name;
    }
}
