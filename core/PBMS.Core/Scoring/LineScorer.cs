using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Scoring;

/// <summary>Judges one line by its figures (DOMAIN §3, §4.1–2).</summary>
public static class LineScorer
{
    public static LineScore Score(PlanLine line, LineFigures figures, Round round)
    {
        var state = StateOf(figures, round);
        var raw = figures.Target.Value > 0 ? PercentOf(figures.Result, figures.Target.Value) : (Fraction?)null;
        return new LineScore(line, figures, state, raw, line.IsCounted ? CountedPercent(state, raw) : null, AnnualPercent(line, figures));
    }

    private static LineState StateOf(LineFigures figures, Round round) => figures switch
    {
        { Target.Value: > 0 } => LineState.Due,
        { Result.Value: > 0 } => LineState.AheadOfPlan,
        { FirstDue: { } month } when month > round.LastMonth => LineState.NotDue,
        _ => LineState.Unscheduled,
    };

    private static Fraction? CountedPercent(LineState state, Fraction? raw) => state switch
    {
        LineState.Due => Fraction.Min(Fraction.Hundred, raw!.Value),
        LineState.AheadOfPlan => Fraction.Hundred,
        _ => null,
    };

    private static Fraction? AnnualPercent(PlanLine line, LineFigures figures) =>
        line.IsCounted && figures.Annual is { Value: > 0 } annual
            ? Fraction.Min(Fraction.Hundred, PercentOf(figures.Result, annual.Value))
            : null;

    private static Fraction PercentOf(Target? result, decimal target) => (Fraction)(result?.Value ?? 0) * 100 / target;
}
