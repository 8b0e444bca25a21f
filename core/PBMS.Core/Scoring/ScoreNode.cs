using System.Collections.Immutable;

namespace Pbms.Core.Scoring;

/// <summary>A figure with the parts it was made from, down to the lines.</summary>
/// <param name="Code">Code of the line, unit, division, province or project; "central" and the like for a whole part.</param>
/// <param name="Percent">N-month %, 0–100, exact; null when nothing in it is due.</param>
/// <param name="Annual">12-month %, 0–100, exact; null when nothing in it has an annual target.</param>
/// <param name="RestsOnAssumed">Demonstration data went into it, and is said wherever it is shown.</param>
/// <param name="Line">The line itself, at a leaf.</param>
public sealed record ScoreNode(
    string Code,
    string Name,
    ScoreRule Rule,
    Fraction? Percent,
    Fraction? Annual,
    bool RestsOnAssumed,
    ImmutableArray<ScoreNode> Parts,
    LineScore? Line = null)
{
    public static ScoreNode Leaf(LineScore line, ImmutableArray<ScoreNode> shownBelow) => new(
        line.Line.Code.Value,
        line.Line.Name,
        ScoreRule.ResultOverTarget,
        line.Percent,
        line.AnnualPercent,
        line.Line.IsAssumed || line.Figures.RestsOnAssumed,
        shownBelow,
        line);

    /// <summary>The plain mean of the parts; those that are not due (or have no annual target) do not count.</summary>
    public static ScoreNode Mean(string code, string name, ScoreRule rule, ImmutableArray<ScoreNode> parts) => new(
        code,
        name,
        rule,
        Fraction.Mean(parts.Where(part => part.Percent is not null).Select(part => part.Percent!.Value)),
        Fraction.Mean(parts.Where(part => part.Annual is not null).Select(part => part.Annual!.Value)),
        parts.Any(part => part.RestsOnAssumed && (part.Percent is not null || part.Annual is not null)),
        parts);

    /// <summary>True when all that counts in it was done before the plan asked for it (§2.1(4)).</summary>
    public bool IsAheadOfPlan => Percent is not null && Lines.All(line => line.State is not LineState.Due || !line.Line.IsCounted);

    /// <summary>The lines that count in this figure; the parts of a summed line are shown but not counted again.</summary>
    public IEnumerable<LineScore> Lines => Line is { } line ? [line] : Parts.SelectMany(part => part.Lines);

    public TrafficLight? LightBy(ScoringScheme scheme) => Percent is { } percent ? scheme.LightOf(percent) : null;
}
