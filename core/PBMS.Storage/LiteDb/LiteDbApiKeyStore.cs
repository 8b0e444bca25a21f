using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbApiKeyStore(LiteDbDatabase database) : IApiKeyStore, IAnswerStore
{
    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => ApiRows.Find(rows, id), cancellationToken);

    public Task<IReadOnlyList<ApiKey>> AllAsync(CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<ApiKey>>(
        rows => [.. rows.All(Tables.ApiKeys).Select(Row.Body<ApiKey>).OrderBy(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal)],
        cancellationToken);

    public Task UsedAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) => database.WriteAsync(
        rows =>
        {
            ApiRows.Used(rows, id, at);
            return CommitOutcome.Committed;
        },
        cancellationToken);

    Task<KeptAnswer?> IAnswerStore.FindAsync(string key, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => ApiRows.FindAnswer(rows, key), cancellationToken);

    public async Task<int> ForgetAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var old = await database.ReadAsync(rows => rows.Matching(Tables.Answers, $"{Columns.SentAt} < @0", instant.UtcTicks).Select(row => row.Id).ToList(), cancellationToken);
        if (old.Count == 0) return 0;
        await database.WriteAsync(
            rows =>
            {
                foreach (var key in old) rows.Remove(Tables.Answers, key);
                return CommitOutcome.Committed;
            },
            cancellationToken);
        return old.Count;
    }
}
