using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;

namespace Pbms.Core.Reminders;

/// <summary>What one person is told of how their units stand.</summary>
/// <param name="Office">For those who see the whole office; null for others.</param>
/// <param name="Scopes">What they supervise, in the order they were assigned.</param>
public sealed record Summary(SummaryOccasion Occasion, OfficeSummary? Office, ImmutableArray<ScopeSummary> Scopes)
{
    public bool IsEmpty => Office is null && Scopes.IsEmpty;

    /// <summary>Says the same when what is told is the same; frozen figures are news even when they are those of the day before.</summary>
    public string Fingerprint => DeterministicId.From(
    [
        Occasion.Month.ToString(),
        Occasion.Kind is SummaryKind.AfterFreeze ? "frozen" : "open",
        .. Office is { } office ? [Of(office.ByProject.Score), Of(office.Central.Score), Of(office.Regional.Score), .. Codes(office.Unreported)] : Array.Empty<string>(),
        .. Scopes.SelectMany(scope => (string[])[scope.OrgUnit.Code.Value, Of(scope.Score), .. Codes(scope.Unreported)]),
    ]).ToString("N");

    private static IEnumerable<string> Codes(IEnumerable<OrgUnit> units) => units.Select(unit => unit.Code.Value);

    private static string Of(ScoreNode score) => score.Percent?.ToString() ?? "-";
}
