using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>
/// ควรเร่งอะไร: what is yellow or red below a figure, the costliest first. A part weighs 1 ÷ (parts counted) at every mean on its way up, so
/// raising it moves the figure by (100 − its percent) × that weight; what is not due has no weight and lifts nothing.
/// </summary>
public static class Levers
{
    /// <summary>The lines below 100, or the one line itself.</summary>
    public static ImmutableArray<Lever> ByLine(ScoreNode figure) => Ordered(
        figure, Short(figure).Select(line => new Lever(line.Node, null, figure.Percent!.Value, figure.Percent!.Value + (Missing(line.Node) * line.Weight))));

    /// <summary>What stands directly under the figure and is below 100: divisions under central, units under a division, projects under an overall.</summary>
    public static ImmutableArray<Lever> ByPart(ScoreNode figure)
    {
        var counted = figure.Parts.Count(part => part.Percent is not null);
        return Ordered(figure, figure.Line is not null ? [] : figure.Parts
            .Where(part => part.Percent < Fraction.Hundred)
            .Select(part => new Lever(part, null, figure.Percent!.Value, figure.Percent!.Value + (Missing(part) / counted))));
    }

    /// <summary>Each unit's share of the summed lines below 100: what it brings when it alone reaches its own target on that line.</summary>
    /// <param name="figure">One that sums over units: an overall, a project, a central unit with a derived line; not a province, which has shares only.</param>
    /// <param name="cards">The scorecards the figure was taken from.</param>
    public static ImmutableArray<Lever> ByCarrier(ScoreNode figure, Scorecards cards) => Ordered(figure, Short(figure).SelectMany(line =>
    {
        var (node, weight) = line;
        return WithOneUp(node.Line!, cards).Select(raised => new Lever(
            node, raised.OrgUnit, figure.Percent!.Value, figure.Percent!.Value + ((raised.Percent - node.Percent!.Value) * weight)));
    }));

    /// <summary>What a summed line scores when one unit makes up for what it lacks itself.</summary>
    private static IEnumerable<(OrgUnitCode OrgUnit, Fraction Percent)> WithOneUp(LineScore line, Scorecards cards) =>
        from share in line.Figures.Carriers > 1 ? cards.SharesOf(line.Line) : []
        let missing = share.Line.Figures.Target.Value - (share.Line.Figures.Result?.Value ?? 0)
        where missing > 0
        let done = missing + (line.Figures.Result?.Value ?? 0)
        select (share.OrgUnit, Fraction.Min(Fraction.Hundred, (Fraction)done * 100 / line.Figures.Target.Value));

    private static ImmutableArray<Lever> Ordered(ScoreNode figure, IEnumerable<Lever> levers) =>
        figure.Percent is null ? [] : [.. levers.OrderByDescending(lever => lever.After)];

    private static Fraction Missing(ScoreNode node) => Fraction.Hundred - node.Percent!.Value;

    private static IEnumerable<(ScoreNode Node, Fraction Weight)> Short(ScoreNode figure) =>
        Weighed(figure, 1).Where(line => line.Node.Percent < Fraction.Hundred);

    private static IEnumerable<(ScoreNode Node, Fraction Weight)> Weighed(ScoreNode node, Fraction weight)
    {
        if (node.Line is not null) return [(node, weight)];
        var counted = node.Parts.Where(part => part.Percent is not null).ToList();
        return counted.SelectMany(part => Weighed(part, weight / counted.Count));
    }
}
