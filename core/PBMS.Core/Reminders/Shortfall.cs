using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Core.Reminders;

/// <summary>A line below target, and how much the whole would gain were it on target.</summary>
/// <param name="OrgUnit">The unit it stands under; null where the whole is that unit, or the line is summed over several.</param>
/// <param name="Gain">In points of the whole's percentage; above zero.</param>
public sealed record Shortfall(string Line, OrgUnitCode? OrgUnit, Fraction Gain)
{
    /// <summary>The lines under a figure that hold it down most, the heaviest first.</summary>
    public static ImmutableArray<Shortfall> Biggest(ScoreNode whole, OrgChart chart, int atMost) =>
        [.. Under(whole, null, 1, chart).OrderByDescending(shortfall => shortfall.Gain).Take(atMost)];

    // Every figure is a plain mean of its parts that count, so a part's weight is its whole's, shared evenly.
    private static IEnumerable<Shortfall> Under(ScoreNode node, OrgUnitCode? orgUnit, Fraction weight, OrgChart chart)
    {
        if (node.Percent is not { } percent || percent >= Fraction.Hundred) return [];
        if (node.Line is not null) return [new(node.Name, orgUnit, weight * (Fraction.Hundred - percent))];
        var counted = node.Parts.Where(part => part.Percent is not null).ToList();
        return counted.SelectMany(part => Under(part, UnitOf(part, chart) ?? orgUnit, weight / counted.Count, chart));
    }

    private static OrgUnitCode? UnitOf(ScoreNode node, OrgChart chart) =>
        node.Rule is ScoreRule.MeanOfItems && chart.Find(new(node.Code)) is { } unit ? unit.Code : null;
}
