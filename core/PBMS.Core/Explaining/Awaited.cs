using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.Core.Explaining;

/// <summary>A unit that has not reported all it owes for a round's last month.</summary>
/// <param name="Lines">What is missing, in the order of the plan; never empty.</param>
/// <param name="Owed">How many lines it owes in all; when none of them is there, nothing was sent.</param>
public sealed record Awaited(OrgUnit OrgUnit, ImmutableArray<PlanLine> Lines, int Owed)
{
    public bool SentNothing => Lines.Length == Owed;
}
