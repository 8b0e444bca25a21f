using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbAuditStore(LiteDbDatabase database) : IAuditStore
{
    public Task<IReadOnlyList<AuditEntry>> LatestAsync(int atMost, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => AuditRows.Latest(rows, atMost), cancellationToken);

    public Task<IReadOnlyList<AuditRecord>> PageAsync(long? before, int atMost, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => AuditRows.Page(rows, before, atMost), cancellationToken);
}
