using Pbms.Core.Planning;

namespace Pbms.Core.Scoring;

/// <summary>One line judged in one round.</summary>
/// <param name="RawPercent">100 × result ÷ target, uncapped; null without a target.</param>
/// <param name="Percent">What counts: capped at 100; null when the line is excluded from the round or never counted (T1 note 1).</param>
/// <param name="AnnualPercent">Capped at 100, against the annual target; null without one or when never counted (T1 note 2).</param>
public sealed record LineScore(
    PlanLine Line,
    LineFigures Figures,
    LineState State,
    Fraction? RawPercent,
    Fraction? Percent,
    Fraction? AnnualPercent)
{
    /// <summary>Due and below target: a reason is owed (DOMAIN §5).</summary>
    public bool IsShort => State is LineState.Due && RawPercent < Fraction.Hundred;

    /// <summary>Due, and nobody has reported anything: it scores 0 and says so, which is not the same as a reported zero.</summary>
    public bool IsUnreported => State is LineState.Due && Figures.Result is null;
}
