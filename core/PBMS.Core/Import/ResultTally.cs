using System.Collections.Immutable;
using Pbms.Core.Reporting;

namespace Pbms.Core.Import;

/// <summary>What becomes of the results of an import, given those the store holds already.</summary>
/// <param name="Added">The store has none for the obligation.</param>
/// <param name="Kept">The store has the same value and reason.</param>
/// <param name="Differing">The store has another value or reason, which stays: an import never overwrites.</param>
public sealed record ResultTally(int Added, int Kept, ImmutableArray<ObligationKey> Differing)
{
    public static ResultTally Of(ImportedYear imported, ResultBook existing)
    {
        var met = imported.Submissions.Select(brought => (Brought: brought, Held: existing.Find(brought.Key)?.Current)).ToList();
        var differing = met.Where(pair => pair.Held is { } held && !IsSame(pair.Brought.Current, held)).Select(pair => pair.Brought.Key);
        var tally = new ResultTally(met.Count(pair => pair.Held is null), 0, [.. differing]);
        return tally with { Kept = met.Count - tally.Added - tally.Differing.Length };
    }

    private static bool IsSame(Revision brought, Revision held) => brought.Value == held.Value && brought.Reason == held.Reason;
}
