using Pbms.Core.Scoring;

namespace Pbms.Publishing.Report;

/// <summary>ผลการดำเนินงาน of a project, unit, province or part.</summary>
/// <param name="Round">N-month %; null when nothing in it is due.</param>
/// <param name="Light">Judged on the exact value; null exactly when <paramref name="Round"/> is.</param>
/// <param name="Annual">12-month %; null when nothing in it has an annual target.</param>
public sealed record Score(ShownPercent? Round, TrafficLight? Light, ShownPercent? Annual)
{
    public bool RestsOnAssumed => Round is { IsAssumed: true } || Annual is { IsAssumed: true };

    internal static Score Of(ScoreNode node, ScoringScheme scheme) => new(
        Percent(node.Percent, node, scheme), node.LightBy(scheme), Percent(node.Annual, node, scheme));

    private static ShownPercent? Percent(Fraction? percent, ScoreNode node, ScoringScheme scheme) =>
        percent is { } value ? new(PercentText.Of(value, scheme), value.ToString(), node.RestsOnAssumed) : null;
}
