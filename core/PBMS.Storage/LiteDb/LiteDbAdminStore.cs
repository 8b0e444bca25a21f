using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>What administrators alone look up.</summary>
public sealed class LiteDbAdminStore(LiteDbDatabase database) : IMonthStore, ITargetHistory, IPersonalDataStore
{
    Task<IReadOnlyList<MonthGate>> IMonthStore.OfAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => MonthRows.Of(rows, year), cancellationToken);

    Task<IReadOnlyList<TargetRevision>> ITargetHistory.OfAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => MonthRows.HistoryOf(rows, year), cancellationToken);

    public Task<PersonalRecord?> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => PersonalRows.Of(rows, person), cancellationToken);

    public Task<IReadOnlyList<HeldLinkCode>> CodesAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(PersonalRows.Codes, cancellationToken);
}
