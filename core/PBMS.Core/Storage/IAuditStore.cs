namespace Pbms.Core.Storage;

public interface IAuditStore
{
    /// <summary>The audit trail, newest first.</summary>
    Task<IReadOnlyList<AuditEntry>> LatestAsync(int atMost, CancellationToken cancellationToken);

    /// <summary>Entries older than a position, newest first.</summary>
    /// <param name="before">Of the last entry already read; null for the newest.</param>
    Task<IReadOnlyList<AuditRecord>> PageAsync(long? before, int atMost, CancellationToken cancellationToken);
}
