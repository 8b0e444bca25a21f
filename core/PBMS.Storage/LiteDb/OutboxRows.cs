using System.Globalization;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Storage.Moving;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>Waiting messages, and beside them the ids of those that went out and the whole of those given up.</summary>
internal static class OutboxRows
{
    public static OutboxMessage? Find(IRows rows, Guid id) =>
        rows.Find(Tables.Outbox, Key(id)) is { } row ? Row.Body<OutboxMessage>(row) : null;

    /// <summary>Adds them in their order; see <see cref="Add"/>.</summary>
    public static void AddAll(StagedRows rows, IReadOnlyCollection<OutboxMessage> messages)
    {
        if (messages.Count > 1)
        {
            List<string> keys = [.. messages.Select(message => Key(message.Id))];
            rows.LookUp(Tables.Outbox, keys);
            rows.LookUp(Tables.OutboxClosed, keys);
        }

        foreach (var message in messages) Add(rows, message);
    }

    /// <summary>Adds it, unless its id is known: what waits, went out or was given up is not sent again.</summary>
    public static void Add(StagedRows rows, OutboxMessage message, string? reason = null)
    {
        var key = Key(message.Id);
        if (rows.Find(Tables.Outbox, key) is not null || rows.Find(Tables.OutboxClosed, key) is not null) return;
        var made = message.CreatedAt.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);
        var asWhich = Counters.Next(rows, CounterNames.Outbox).ToString("D19", CultureInfo.InvariantCulture);
        Put(rows, message, order: $"{made}.{asWhich}", reason);
    }

    /// <summary>Puts back what came from another store.</summary>
    public static void Restore(StagedRows rows, Guid id, OutboxBody body)
    {
        if (body is { Message: { } waiting, GivenUpAt: null }) Add(rows, waiting, body.Reason);
        else rows.Put(Tables.OutboxClosed, body.SentAt is { } at ? Tombstone(id, at) : Dead(Row.Of(Key(id), body.Message!), body.GivenUpAt!.Value, body.Reason!));
    }

    public static IReadOnlyList<OutboxMessage> Due(RowReader rows, DateTimeOffset now, int atMost) =>
    [
        .. rows
            .First(Tables.Outbox, atMost, Columns.Order, $"{Columns.NotBefore} <= @0", now.UtcTicks)
            .Select(Row.Body<OutboxMessage>),
    ];

    /// <param name="ids">Of what was waiting for the account just now.</param>
    public static IReadOnlyList<OutboxMessage> Waiting(RowReader rows, ChatAccount to, IEnumerable<string> ids) =>
        InOrder(ids.Select(id => rows.Find(Tables.Outbox, id)).OfType<Row>().Where(row => row.Text(Columns.Account) == to.ToString()));

    public static IReadOnlyList<OutboxMessage> Batched(RowReader rows, Guid batch) => InOrder(rows.Where(Tables.Outbox, Columns.Batch, Key(batch)));

    public static void Sent(StagedRows rows, Guid id, DateTimeOffset at)
    {
        if (rows.Find(Tables.Outbox, Key(id)) is not null) Close(rows, Tombstone(id, at));
    }

    public static void GiveUp(StagedRows rows, Guid id, DateTimeOffset at, string reason)
    {
        if (rows.Find(Tables.Outbox, Key(id)) is not { } waiting) return;
        Close(rows, Dead(new Row(waiting.Id, waiting.Json), at, reason));
    }

    public static void Postpone(StagedRows rows, Guid id, DateTimeOffset notBefore, bool mayHaveArrived, string reason)
    {
        if (rows.Find(Tables.Outbox, Key(id)) is not { } row) return;
        var message = Row.Body<OutboxMessage>(row);
        var later = message with
        {
            NotBefore = notBefore,
            Attempts = message.Attempts + 1,
            IsUnsure = message.IsUnsure || mayHaveArrived,
            // It was not tried before it was due.
            FirstTriedAt = message.FirstTriedAt ?? message.NotBefore,
            IsHeld = false,
        };
        Put(rows, later, row.Text(Columns.Order), reason);
    }

    public static void ForgetToken(StagedRows rows, Guid id) => Alter(rows, id, message => message with { ReplyToken = null, ReplyBefore = null });

    public static void Hold(StagedRows rows, Guid id, DateTimeOffset until, string reason) =>
        Alter(rows, id, message => message with { NotBefore = until, IsHeld = true }, reason);

    public static void Join(StagedRows rows, Guid into, string payload, IEnumerable<Guid> earlier, DateTimeOffset at)
    {
        if (!Alter(rows, into, message => message with { Payload = payload })) return;
        foreach (var id in earlier) Sent(rows, id, at);
    }

    public static void Batch(StagedRows rows, Guid? batch, IEnumerable<Guid> messages)
    {
        foreach (var id in messages) Alter(rows, id, message => message with { Batch = batch });
    }

    /// <summary>Keys of messages that went out before an instant, the oldest first.</summary>
    public static IReadOnlyList<string> SentBefore(RowReader rows, DateTimeOffset instant, int atMost) =>
    [
        // "> 0": those given up have no such column and are kept.
        .. rows
            .First(Tables.OutboxClosed, atMost, Columns.SentAt, $"{Columns.SentAt} > 0 AND {Columns.SentAt} < @0", instant.UtcTicks)
            .Select(row => row.Id),
    ];

    public static void Forget(StagedRows rows, IReadOnlyList<string> keys)
    {
        foreach (var key in keys) rows.Remove(Tables.OutboxClosed, key);
    }

    /// <summary>What was given up, newest first.</summary>
    public static IReadOnlyList<GivenUpMessage> GivenUp(RowReader rows, int atMost) =>
    [
        .. rows.Matching(Tables.OutboxClosed, $"{Columns.GivenUpAt} > 0")
            .OrderByDescending(row => row.Number(Columns.GivenUpAt))
            .Take(atMost)
            .Select(row => new GivenUpMessage(
                Row.Body<OutboxMessage>(row), new DateTimeOffset(row.Number(Columns.GivenUpAt), TimeSpan.Zero), row.Text(Columns.Reason))),
    ];

    public static bool Requeue(StagedRows rows, Guid id, DateTimeOffset now)
    {
        if (FindGivenUp(rows, id) is not { } dead) return false;
        rows.Remove(Tables.OutboxClosed, Key(id));
        Add(rows, Row.Body<OutboxMessage>(dead) with
        {
            ReplyToken = null,
            ReplyBefore = null,
            NotBefore = now,
            Attempts = 0,
            FirstTriedAt = null,
            IsHeld = false,
            Batch = null,
        });
        return true;
    }

    public static bool Drop(StagedRows rows, Guid id, DateTimeOffset at)
    {
        if (FindGivenUp(rows, id) is null) return false;
        rows.Put(Tables.OutboxClosed, Tombstone(id, at));
        return true;
    }

    /// <summary>Throws away the words of all that was given up for an account; the ids stay known.</summary>
    public static void DropAll(StagedRows rows, ChatAccount account, DateTimeOffset at)
    {
        foreach (var message in rows.All(Tables.OutboxClosed).Where(row => row.Json is not null).Select(Row.Body<OutboxMessage>).Where(message => message.To == account))
            rows.Put(Tables.OutboxClosed, Tombstone(message.Id, at));
    }

    /// <summary>Nothing written to these accounts stays. What went out has left only its id; what was given up is there whole.</summary>
    public static void Erase(StagedRows rows, IReadOnlySet<ChatAccount> accounts)
    {
        foreach (var table in (string[])[Tables.Outbox, Tables.OutboxClosed])
        {
            foreach (var row in rows.All(table).Where(row => row.Json is not null && accounts.Contains(Row.Body<OutboxMessage>(row).To))) rows.Remove(table, row.Id);
        }
    }

    /// <summary>What waits for one account goes to another. Its reply token was of the one, and what went to many together now goes alone.</summary>
    public static void Readdress(StagedRows rows, ChatAccount from, ChatAccount to)
    {
        foreach (var row in rows.Where(Tables.Outbox, Columns.Account, from.ToString()))
        {
            var message = Row.Body<OutboxMessage>(row) with { To = to, ReplyToken = null, ReplyBefore = null, Batch = null };
            Put(rows, message, row.Text(Columns.Order), row[Columns.Reason] as string);
        }
    }

    private static IReadOnlyList<OutboxMessage> InOrder(IEnumerable<Row> rows) =>
        [.. rows.OrderBy(row => row.Text(Columns.Order), StringComparer.Ordinal).Select(Row.Body<OutboxMessage>)];

    private static Row? FindGivenUp(StagedRows rows, Guid id) =>
        rows.Find(Tables.OutboxClosed, Key(id)) is { } row && row[Columns.GivenUpAt] is not null ? row : null;

    private static bool Alter(StagedRows rows, Guid id, Func<OutboxMessage, OutboxMessage> alter, string? reason = null)
    {
        if (rows.Find(Tables.Outbox, Key(id)) is not { } row) return false;
        Put(rows, alter(Row.Body<OutboxMessage>(row)), row.Text(Columns.Order), reason);
        return true;
    }

    private static Row Dead(Row message, DateTimeOffset at, string reason)
    {
        message[Columns.GivenUpAt] = at.UtcTicks;
        message[Columns.Reason] = reason;
        return message;
    }

    private static Row Tombstone(Guid id, DateTimeOffset at)
    {
        var tombstone = Row.Of(Key(id));
        tombstone[Columns.SentAt] = at.UtcTicks;
        return tombstone;
    }

    private static string Key(Guid id) => id.ToString("N");

    private static void Put(StagedRows rows, OutboxMessage message, string order, string? reason = null)
    {
        var row = Row.Of(Key(message.Id), message);
        row[Columns.Order] = order;
        row[Columns.Account] = Row.Key(message.To.ToString());
        if (message.Batch is { } batch) row[Columns.Batch] = Key(batch);
        row[Columns.NotBefore] = message.NotBefore.UtcTicks;
        if (reason is not null) row[Columns.Reason] = reason;
        rows.Put(Tables.Outbox, row);
    }

    private static void Close(StagedRows rows, Row closed)
    {
        rows.Remove(Tables.Outbox, closed.Id);
        rows.Put(Tables.OutboxClosed, closed);
    }
}
