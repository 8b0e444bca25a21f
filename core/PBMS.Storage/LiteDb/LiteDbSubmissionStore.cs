using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbSubmissionStore(LiteDbDatabase database) : ISubmissionStore
{
    public Task<SubmissionPage> ReadSinceAsync(FiscalYear year, long position, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => SubmissionRows.Since(rows, year, position), cancellationToken);
}
