namespace Pbms.Core.Storage;

/// <summary>The only way anything that matters is written.</summary>
public interface ICommitStore
{
    /// <summary>Writes all of the commit durably, or nothing. Safe to repeat with the same turn.</summary>
    Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken);
}
