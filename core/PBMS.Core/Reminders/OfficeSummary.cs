using System.Collections.Immutable;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Core.Reminders;

/// <summary>How the whole office stands in a round: its three parts, each with the score of the round before, and who has reported.</summary>
/// <param name="Units">Central units on target, off target and not due (36/5/1).</param>
/// <param name="Unreported">Units and provinces with something due and unreported, in the order of the plan.</param>
/// <param name="ProvincesReported">Provinces that owe nothing.</param>
/// <param name="Provinces">Provinces in all.</param>
public sealed record OfficeSummary(
    (ScoreNode Score, Fraction? Before) ByProject,
    (ScoreNode Score, Fraction? Before) Central,
    (ScoreNode Score, Fraction? Before) Regional,
    Tally Units,
    ImmutableArray<OrgUnit> Unreported,
    int ProvincesReported,
    int Provinces,
    ImmutableArray<Lever> Levers)
{
    public bool IsAllGreen(ScoringScheme scheme) =>
        Unreported.IsEmpty && new[] { ByProject, Central, Regional }.All(part => part.Score.LightBy(scheme) is null or TrafficLight.Green);
}
