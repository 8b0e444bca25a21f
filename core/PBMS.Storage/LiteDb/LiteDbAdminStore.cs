using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>What administrators alone look up.</summary>
public sealed class LiteDbAdminStore(LiteDbDatabase database) : IMonthStore, ITargetHistory, IPersonalDataStore
{
    Task<IReadOnlyList<MonthGate>> IMonthStore.OfAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => MonthRows.Gates(rows, year), cancellationToken);

    Task<IReadOnlyList<TargetRevision>> ITargetHistory.OfAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => History(rows, year), cancellationToken);

    public Task<PersonalRecord?> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => PersonalRows.Of(rows, person), cancellationToken);

    public Task<IReadOnlyList<HeldLinkCode>> CodesAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(PersonalRows.Codes, cancellationToken);

    public async Task ForgetStrangersAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var strangers = await database.ReadAsync(rows => ChatRows.Strangers(rows, instant), cancellationToken);
        await database.WriteAsync(
            rows =>
            {
                // Looked at again: one may have been linked, or have written, meanwhile.
                foreach (var account in strangers.Where(account => ChatRows.IsStranger(ChatRows.Load(rows, account), instant))) ChatRows.Forget(rows, account);
                return CommitOutcome.Committed;
            },
            cancellationToken);
    }

    private static IReadOnlyList<TargetRevision> History(RowReader rows, FiscalYear year) =>
    [
        .. rows.Where(Tables.TargetHistory, Columns.Year, year.ToString())
            .OrderBy(row => row.Id, StringComparer.Ordinal)
            .Select(Row.Body<TargetRevision>),
    ];
}
