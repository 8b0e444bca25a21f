using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

public sealed class LiteDbOutboxStore(LiteDbDatabase database) : IOutboxStore
{
    private const int ForgottenAtOnce = 500;

    public Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => OutboxRows.Find(rows, id), cancellationToken);

    public Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => OutboxRows.Due(rows, now, atMost), cancellationToken);

    public Task<IReadOnlyList<OutboxMessage>> WaitingAsync(ChatAccount account, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => OutboxRows.Waiting(rows, account, database.Mail.For(account)), cancellationToken);

    public Task SentAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.Sent(rows, id, at), cancellationToken);

    public Task PostponeAsync(Guid id, DateTimeOffset notBefore, bool mayHaveArrived, string reason, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.Postpone(rows, id, notBefore, mayHaveArrived, reason), cancellationToken);

    public Task ForgetTokenAsync(Guid id, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.ForgetToken(rows, id), cancellationToken);

    public Task HoldAsync(Guid id, DateTimeOffset until, string reason, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.Hold(rows, id, until, reason), cancellationToken);

    public Task JoinAsync(Guid into, string payload, IReadOnlyList<Guid> earlier, DateTimeOffset at, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.Join(rows, into, payload, earlier, at), cancellationToken);

    public Task BatchAsync(Guid? batch, IReadOnlyList<Guid> messages, CancellationToken cancellationToken) =>
        WriteAsync(rows => OutboxRows.Batch(rows, batch, messages), cancellationToken);

    public Task<IReadOnlyList<OutboxMessage>> BatchedAsync(Guid batch, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => OutboxRows.Batched(rows, batch), cancellationToken);

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

    public Task<IReadOnlyList<GivenUpMessage>> GivenUpAsync(int atMost, CancellationToken cancellationToken) =>
        database.ReadAsync(rows => OutboxRows.GivenUp(rows, atMost), cancellationToken);

    public Task<bool> RequeueAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken) =>
        DecideAsync(rows => OutboxRows.Requeue(rows, id, now), cancellationToken);

    public Task<bool> DropAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) =>
        DecideAsync(rows => OutboxRows.Drop(rows, id, at), cancellationToken);

    private async Task<bool> DecideAsync(Func<StagedRows, bool> decide, CancellationToken cancellationToken)
    {
        // May be decided more than once before it is written; the last is what was.
        var decided = false;
        await WriteAsync(rows => decided = decide(rows), cancellationToken);
        return decided;
    }

    private Task<CommitOutcome> WriteAsync(Action<StagedRows> write, CancellationToken cancellationToken) => database.WriteAsync(
        rows =>
        {
            write(rows);
            return CommitOutcome.Committed;
        },
        cancellationToken);
}
