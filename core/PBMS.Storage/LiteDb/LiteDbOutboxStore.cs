using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbOutboxStore(LiteDbDatabase database) : IOutboxStore
{
    private const int ForgottenAtOnce = 500;

    public Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => OutboxRows.Find(rows, id), cancellationToken);

    public Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => OutboxRows.Due(rows, now, atMost), cancellationToken);

    public Task SentAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.Sent(rows, id, at), cancellationToken);

    public Task PostponeAsync(Guid id, DateTimeOffset notBefore, bool mayHaveArrived, string reason, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.Postpone(rows, id, notBefore, mayHaveArrived, reason), cancellationToken);

    public Task GiveUpAsync(Guid id, DateTimeOffset at, string reason, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.GiveUp(rows, id, at, reason), cancellationToken);

    public async Task<int> ForgetSentAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var forgotten = 0;
        while (true)
        {
            var old = await database.ReadAsync(rows => OutboxRows.SentBefore(rows, instant, ForgottenAtOnce), cancellationToken);
            if (old.Count == 0) return forgotten;
            await WriteAsync(rows => OutboxRows.Forget(rows, old), cancellationToken);
            forgotten += old.Count;
        }
    }

    private Task<CommitOutcome> WriteAsync(Action<StagedRows> write, CancellationToken cancellationToken) => database.WriteAsync(
        rows =>
        {
            write(rows);
            return CommitOutcome.Committed;
        },
        cancellationToken);
}
