using Pbms.Core.Storage;

namespace Pbms.AdminApi.Conventions;

/// <summary>
/// Commits what a request changes. Of one with an Idempotency-Key, that it was done is written in the very same commit: sent again after a crash, or
/// to another process, it finds that and changes nothing more.
/// </summary>
public sealed class RequestCommits(ICommitStore store, IHttpContextAccessor contexts)
{
    public async Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        if (contexts.HttpContext?.Features.Get<BegunRequest>() is not { IsDone: false } request) return await store.CommitAsync(commit, cancellationToken);
        var outcome = await store.CommitAsync(commit with { Changes = commit.Changes.Add(request.Mark) }, cancellationToken);
        request.IsDone = outcome is CommitOutcome.Committed;
        return outcome;
    }
}
