using System.Collections.Immutable;

namespace Pbms.Core.Reporting;

/// <summary>การรายงานผล: the value for one obligation with all its revisions, oldest first; never empty.</summary>
public sealed record Submission(ObligationKey Key, ImmutableArray<Revision> Revisions)
{
    public Revision Current => Revisions[^1];

    public Submission With(Revision revision) => this with { Revisions = Revisions.Add(revision) };
}
