using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbRoundStore(LiteDbDatabase database) : IRoundStore
{
    public Task<FrozenRound?> FindAsync(Round round, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => RoundRows.Find(rows, round), cancellationToken);

    public Task<IReadOnlyList<FrozenMark>> OfYearAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => RoundRows.OfYear(rows, year), cancellationToken);
}
