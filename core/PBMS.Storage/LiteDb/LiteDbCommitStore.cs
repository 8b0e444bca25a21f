using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbCommitStore(LiteDbDatabase database) : ICommitStore
{
    public Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken) =>
        database.WriteAsync(rows => CommitDecision.Decide(commit, rows), cancellationToken);
}
