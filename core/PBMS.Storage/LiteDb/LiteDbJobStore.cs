using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbJobStore(LiteDbDatabase database) : IJobStore
{
    public async Task<DateTimeOffset?> LastRunAsync(string job, CancellationToken cancellationToken) =>
        await database.ReadAsync(rows => JobRows.LastRun(rows, job), cancellationToken);
}
