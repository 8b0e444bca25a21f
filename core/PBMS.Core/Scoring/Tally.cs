using System.Collections.Immutable;

namespace Pbms.Core.Scoring;

/// <summary>Who is on target, off target and not due, by name and in the order of the plan (DOMAIN §4.9).</summary>
public sealed record Tally(ImmutableArray<ScoreNode> OnTarget, ImmutableArray<ScoreNode> OffTarget, ImmutableArray<ScoreNode> NotDue)
{
    public static Tally Of(IEnumerable<ScoreNode> nodes, ScoringScheme scheme)
    {
        var groups = nodes.ToLookup(node => node.LightBy(scheme) switch
        {
            null => (bool?)null,
            var light => light is TrafficLight.Green,
        });
        return new([.. groups[true]], [.. groups[false]], [.. groups[null]]);
    }
}
