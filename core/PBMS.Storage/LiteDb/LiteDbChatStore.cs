using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbChatStore(LiteDbDatabase database) : IChatStore
{
    public Task<ChatRecord> LoadAsync(ChatAccount account, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => ChatRows.Load(rows, account), cancellationToken);

    public Task<IReadOnlyList<ChatAccount>> AccountsOfAsync(PersonId person, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => Reachable(rows, person), cancellationToken);

    private static IReadOnlyList<ChatAccount> Reachable(RowReader rows, PersonId person) =>
    [
        .. ChatRows.Of(rows, person)
            .Where(chat => chat.IsReachable)
            .Select(chat => chat.Account)
            .OrderBy(account => account.Channel, StringComparer.Ordinal),
    ];
}
