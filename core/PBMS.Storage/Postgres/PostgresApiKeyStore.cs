using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

public sealed class PostgresApiKeyStore(PostgresDatabase database) : IApiKeyStore, IAnswerStore
{
    private readonly RowChanges changes = new(database);

    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.FindAsync("select body from api_keys where id = $1", PostgresBody.Read<ApiKey>, cancellationToken, id);

    public async Task<IReadOnlyList<ApiKey>> AllAsync(CancellationToken cancellationToken)
    {
        var keys = await database.QueryAsync("select body from api_keys", PostgresBody.Read<ApiKey>, cancellationToken);
        return [.. keys.OrderBy(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal)];
    }

    public Task UsedAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        changes.WriteAsync(Tables.ApiKeys, id, rows => ApiRows.Used(rows, id, at), cancellationToken);

    Task<KeptAnswer?> IAnswerStore.FindAsync(string key, CancellationToken cancellationToken) =>
        database.FindAsync("select body from answers where id = $1", PostgresBody.Read<KeptAnswer>, cancellationToken, key);

    public Task<int> ForgetAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        database.ExecuteAsync("delete from answers where sent_at < $1", cancellationToken, PostgresValue.Up(instant));
}
