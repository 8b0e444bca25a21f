using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbYearStore(LiteDbDatabase database) : IYearStore
{
    public Task<long> VersionAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => YearRows.Version(rows, year), cancellationToken);

    public Task<IReadOnlyList<YearVersion>> AllAsync(CancellationToken cancellationToken) => database.ReadAsync(YearRows.All, cancellationToken);

    public async Task<PlanYear?> LoadAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var snapshot = await database.ReadAsync(rows => YearSnapshot.Take(rows, year), cancellationToken);
        return snapshot?.Read();
    }
}
