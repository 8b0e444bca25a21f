using System.Collections.Immutable;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Core.Reminders;

/// <summary>How one supervised unit, division or province stands in a round.</summary>
/// <param name="Before">Its score in the round before; null in the first round, or when nothing was due then.</param>
/// <param name="Unreported">Units in it with something due and unreported, in the order of the plan.</param>
/// <param name="Expected">Units in it with anything due.</param>
public sealed record ScopeSummary(
    OrgUnit OrgUnit,
    ScoreNode Score,
    Fraction? Before,
    ImmutableArray<OrgUnit> Unreported,
    int Expected,
    ImmutableArray<Lever> Levers)
{
    public bool IsAllGreen(ScoringScheme scheme) => Unreported.IsEmpty && Score.LightBy(scheme) is null or TrafficLight.Green;
}
