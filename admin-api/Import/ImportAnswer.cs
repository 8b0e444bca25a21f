using Pbms.Core.Import;

namespace Pbms.AdminApi.Import;

/// <summary>What an import did, or with dryRun would do.</summary>
/// <param name="Version">The year's version after it, or as it is with dryRun; 0 when there is none yet.</param>
/// <param name="Tables">Which tables differ, and their rows by key.</param>
/// <param name="ResultsDiffering">Values already reported otherwise; they stay as the store has them. The first hundred keys.</param>
public sealed record ImportAnswer(
    bool Applied,
    bool ChangesAnything,
    long Version,
    IReadOnlyList<TableChangeBody> Tables,
    int ResultsAdded,
    int ResultsKept,
    int ResultsDifferingCount,
    IReadOnlyList<string> ResultsDiffering)
{
    private const int MostNamed = 100;

    public static ImportAnswer Of(ImportProposal proposal, bool applied, long version) => new(
        applied,
        !proposal.IsEmpty,
        version,
        [.. proposal.Differences.Select(TableChangeBody.Of)],
        proposal.Results.Added,
        proposal.Results.Kept,
        proposal.Results.Differing.Length,
        [.. proposal.Results.Differing.Take(MostNamed).Select(key => key.ToString())]);
}
