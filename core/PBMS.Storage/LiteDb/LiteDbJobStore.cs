using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbJobStore(LiteDbDatabase database) : IJobStore
{
    public async Task<DateTimeOffset?> LastRunAsync(string job, CancellationToken cancellationToken) =>
        await database.ReadAsync(rows => JobRows.LastRun(rows, job), cancellationToken);
}
