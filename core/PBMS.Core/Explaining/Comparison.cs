using System.Collections.Immutable;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>เทียบรอบก่อน: a figure and everything below it in two rounds of the same plan.</summary>
/// <param name="Whole">The figure itself.</param>
/// <param name="Below">All that stands below it, in the order of the plan, each under what it belongs to.</param>
public sealed record Comparison(Movement Whole, ImmutableArray<Movement> Below)
{
    /// <summary>Units, divisions or projects right under the figure.</summary>
    public IEnumerable<Movement> Parts => Below.Where(movement => Whole.Figure.Parts.Contains(movement.Figure));

    public IEnumerable<Movement> Lines => Below.Where(movement => movement.Figure.Line is not null);

    /// <param name="before">The same figure in the earlier round.</param>
    public static Comparison Of(ScoreNode before, ScoreNode after, ScoringScheme scheme) => new(
        MovementOf(before, after, scheme),
        [.. Descend(before, after, scheme)]);

    private static IEnumerable<Movement> Descend(ScoreNode? before, ScoreNode after, ScoringScheme scheme)
    {
        // What is shown below a summed line is no figure of its own here: it would be told twice.
        if (after.Line is not null) yield break;
        var earlier = before?.Parts.ToDictionary(part => part.Code);
        foreach (var part in after.Parts)
        {
            var then = earlier?.GetValueOrDefault(part.Code);
            yield return MovementOf(then, part, scheme);
            foreach (var movement in Descend(then, part, scheme)) yield return movement;
        }
    }

    private static Movement MovementOf(ScoreNode? before, ScoreNode after, ScoringScheme scheme) => new(
        after,
        before?.Percent,
        before?.LightBy(scheme),
        after.LightBy(scheme),
        after.Line?.Figures.Result is not null && before?.Line?.Figures.Result is null);
}
