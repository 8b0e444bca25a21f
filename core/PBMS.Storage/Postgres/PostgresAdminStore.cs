using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

/// <summary>What administrators alone look up about a year.</summary>
public sealed class PostgresAdminStore(PostgresDatabase database) : IMonthStore, ITargetHistory
{
    Task<IReadOnlyList<MonthGate>> IMonthStore.OfAsync(FiscalYear year, CancellationToken cancellationToken) => database.QueryAsync(
        "select body from months where year = $1 order by id", PostgresBody.Read<MonthGate>, cancellationToken, year.ToString());

    Task<IReadOnlyList<TargetRevision>> ITargetHistory.OfAsync(FiscalYear year, CancellationToken cancellationToken) => database.QueryAsync(
        "select body from target_history where year = $1 order by id", PostgresBody.Read<TargetRevision>, cancellationToken, year.ToString());
}
