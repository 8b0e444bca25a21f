using Npgsql;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

public sealed class PostgresOutboxStore(PostgresDatabase database) : IOutboxStore
{
    private const string Close = $"update outbox set sent_at = $1, {OutboxSql.Emptied}";

    private const string IsWaiting = $"and {OutboxSql.Waiting}";

    public Task<OutboxMessage?> FindAsync(Guid id, CancellationToken cancellationToken) => database.FindAsync(
        $"select {OutboxSql.Columns} from outbox where id = $1 {IsWaiting}", OutboxSql.Read, cancellationToken, id);

    public Task<IReadOnlyList<OutboxMessage>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken) => database.QueryAsync(
        $"select {OutboxSql.Columns} from outbox where not_before <= $1 {IsWaiting} {OutboxSql.InOrder} limit $2", OutboxSql.Read, cancellationToken, now, atMost);

    public Task<IReadOnlyList<OutboxMessage>> WaitingAsync(ChatAccount account, CancellationToken cancellationToken) => database.QueryAsync(
        $"select {OutboxSql.Columns} from outbox where account = $1 {IsWaiting} {OutboxSql.InOrder}", OutboxSql.Read, cancellationToken, account.ToString());

    public Task<IReadOnlyList<OutboxMessage>> BatchedAsync(Guid batch, CancellationToken cancellationToken) => database.QueryAsync(
        $"select {OutboxSql.Columns} from outbox where batch = $1 {IsWaiting} {OutboxSql.InOrder}", OutboxSql.Read, cancellationToken, batch);

    public Task SentAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"{Close} where id = $2 {IsWaiting}", cancellationToken, at, id);

    public Task PostponeAsync(Guid id, DateTimeOffset notBefore, bool mayHaveArrived, string reason, CancellationToken cancellationToken) => database.ExecuteAsync(
        // It was not tried before it was due.
        $"""
        update outbox set not_before = $2, attempts = attempts + 1, is_unsure = is_unsure or $3, first_tried_at = coalesce(first_tried_at, not_before),
            is_held = false, reason = $4
        where id = $1 {IsWaiting}
        """,
        cancellationToken,
        id,
        notBefore,
        mayHaveArrived,
        reason);

    public Task ForgetTokenAsync(Guid id, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update outbox set reply_token = null, reply_before = null where id = $1 {IsWaiting}", cancellationToken, id);

    public Task HoldAsync(Guid id, DateTimeOffset until, string reason, CancellationToken cancellationToken) => database.ExecuteAsync(
        $"update outbox set not_before = $2, is_held = true, reason = $3 where id = $1 {IsWaiting}", cancellationToken, id, until, reason);

    public Task JoinAsync(Guid into, string payload, IReadOnlyList<Guid> earlier, DateTimeOffset at, CancellationToken cancellationToken) => database.ExecuteAsync(
        $"""
        with later as (update outbox set payload = $2 where id = $3 {IsWaiting} returning id)
        {Close} where id = any($4) and exists (select from later) {IsWaiting}
        """,
        cancellationToken,
        at,
        payload,
        into,
        earlier.ToArray());

    public Task BatchAsync(Guid? batch, IReadOnlyList<Guid> messages, CancellationToken cancellationToken) => database.ExecuteAsync(
        $"update outbox set batch = $1 where id = any($2) {IsWaiting}", cancellationToken, batch is { } key ? key : DBNull.Value, messages.ToArray());

    public Task GiveUpAsync(Guid id, DateTimeOffset at, string reason, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"update outbox set given_up_at = $2, reason = $3 where id = $1 {IsWaiting}", cancellationToken, id, at, reason);

    public Task<int> ForgetSentAsync(DateTimeOffset instant, CancellationToken cancellationToken) =>
        database.ExecuteAsync("delete from outbox where sent_at < $1", cancellationToken, PostgresValue.Up(instant));

    public Task<IReadOnlyList<GivenUpMessage>> GivenUpAsync(int atMost, CancellationToken cancellationToken) => database.QueryAsync(
        $"select {OutboxSql.Columns}, given_up_at, reason from outbox where given_up_at is not null order by given_up_at desc limit $1", GivenUp, cancellationToken, atMost);

    public async Task<bool> RequeueAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken) => await database.ExecuteAsync(
        """
        update outbox set given_up_at = null, reason = null, reply_token = null, reply_before = null, not_before = $2, attempts = 0,
            first_tried_at = null, is_held = false, batch = null
        where id = $1 and given_up_at is not null
        """,
        cancellationToken,
        id,
        now) > 0;

    public async Task<bool> DropAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) =>
        await database.ExecuteAsync($"{Close} where id = $2 and given_up_at is not null", cancellationToken, at, id) > 0;

    private static GivenUpMessage GivenUp(NpgsqlDataReader reader) =>
        new(OutboxSql.Read(reader), reader.GetFieldValue<DateTimeOffset>(13), reader.GetString(14));
}
