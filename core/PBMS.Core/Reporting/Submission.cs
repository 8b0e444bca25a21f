using System.Collections.Immutable;

namespace Pbms.Core.Reporting;

/// <summary>การรายงานผล: the value for one obligation with all its revisions, oldest first; never empty.</summary>
public sealed record Submission(ObligationKey Key, ImmutableArray<Revision> Revisions)
{
    /// <summary>Every time it was sent back, oldest first.</summary>
    public ImmutableArray<SendBack> SendBacks { get; init; } = [];

    /// <summary>What became of its promises, oldest first.</summary>
    public ImmutableArray<PromiseOutcome> Outcomes { get; init; } = [];

    /// <summary>What was sent to prove it, oldest first.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public Revision Current => Revisions[^1];

    /// <summary>The sending back that still waits for an answer: nobody has revised the value since.</summary>
    public SendBack? SentBack => SendBacks is [.., var last] && last.Revisions == Revisions.Length ? last : null;

    /// <summary>The day promised for what is missing and not yet answered for; null when nothing is promised or it was kept.</summary>
    public DateOnly? OpenPromise => Outcomes
        .Where(outcome => outcome.At >= Current.At)
        .Aggregate(Current.Reason?.PromisedOn, (day, outcome) => outcome.PromisedOn != day ? day : outcome.IsKept ? null : outcome.RenewedTo);

    public Submission With(Revision revision) => this with { Revisions = Revisions.Add(revision) };
}
