using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

public sealed class PostgresChatStore(PostgresDatabase database) : IChatStore, IAddressStore
{
    public async Task<ChatRecord> LoadAsync(ChatAccount account, CancellationToken cancellationToken) =>
        await database.FindAsync("select body from chats where id = $1", PostgresBody.Read<ChatRecord>, cancellationToken, account.ToString())
        ?? ChatRecord.New(account);

    public async Task<IReadOnlyList<ChatAccount>> AccountsOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var chats = await database.QueryAsync("select body from chats where person = $1", PostgresBody.Read<ChatRecord>, cancellationToken, person.Value);
        return [.. chats.Where(chat => chat.IsReachable).Select(chat => chat.Account).OrderBy(account => account.Channel, StringComparer.Ordinal)];
    }

    public Task<ChatAddress?> FindAsync(ChatAccount account, CancellationToken cancellationToken) =>
        database.FindAsync("select body from addresses where id = $1", PostgresBody.Read<ChatAddress>, cancellationToken, account.ToString());
}
