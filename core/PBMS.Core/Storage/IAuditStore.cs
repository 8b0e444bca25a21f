namespace Pbms.Core.Storage;

public interface IAuditStore
{
    /// <summary>The audit trail, newest first.</summary>
    Task<IReadOnlyList<AuditEntry>> LatestAsync(int atMost, CancellationToken cancellationToken);
}
