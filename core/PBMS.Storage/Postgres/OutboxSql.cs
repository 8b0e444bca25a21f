using System.Diagnostics.CodeAnalysis;
using Npgsql;
using NpgsqlTypes;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

/// <summary>Messages there and back, and how they are added.</summary>
internal static class OutboxSql
{
    public const string Columns =
        "id, account, payload, reply_token, reply_before, created_at, not_before, attempts, is_unsure, urgency, first_tried_at, is_held, batch";

    public const string Waiting = "sent_at is null and given_up_at is null";

    public const string InOrder = "order by created_at, seq";

    /// <summary>Words and addressee go with the message; the id stays.</summary>
    public const string Emptied = "given_up_at = null, account = null, payload = null, reply_token = null, reply_before = null, batch = null, reason = null";

    // $1 the account linked, $2 the person, $3 the channel.
    private const string IsLetGo = "account in (select id from chats where person = $2 and starts_with(id, $3) and id <> $1)";

    /// <summary>A message whose id is known, waiting or not, is left as it is.</summary>
    private const string Insert =
        $"""
        insert into outbox ({Columns})
        select {Columns}
        from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::timestamptz[], $8::int[], $9::boolean[],
            $10::text[], $11::timestamptz[], $12::boolean[], $13::uuid[]) with ordinality as new ({Columns}, place)
        order by place
        on conflict (id) do nothing
        """;

    public static OutboxMessage Read(NpgsqlDataReader reader) => new(
        reader.GetGuid(0),
        ChatAccount.Parse(reader.GetString(1)),
        reader.GetString(2),
        reader.IsDBNull(3) ? null : reader.GetString(3),
        Moment(reader, 4),
        reader.GetFieldValue<DateTimeOffset>(5),
        reader.GetFieldValue<DateTimeOffset>(6),
        reader.GetInt32(7),
        reader.GetBoolean(8),
        Enum.Parse<MessageUrgency>(reader.GetString(9)),
        Moment(reader, 10),
        reader.GetBoolean(11),
        reader.IsDBNull(12) ? null : reader.GetGuid(12));

    public static NpgsqlBatchCommand Add(IReadOnlyCollection<OutboxMessage> messages)
    {
        var command = new NpgsqlBatchCommand(Insert);
        void List<T>(NpgsqlDbType type, Func<OutboxMessage, T> value) => command.Parameters.Add(
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = messages.Select(value).ToArray() });
        List(NpgsqlDbType.Uuid, message => message.Id);
        List(NpgsqlDbType.Text, message => Rows.Row.Key(message.To.ToString()));
        List(NpgsqlDbType.Text, message => message.Payload);
        List(NpgsqlDbType.Text, message => message.ReplyToken);
        List(NpgsqlDbType.TimestampTz, message => message.ReplyBefore?.ToUniversalTime());
        List(NpgsqlDbType.TimestampTz, message => message.CreatedAt.ToUniversalTime());
        List(NpgsqlDbType.TimestampTz, message => message.NotBefore.ToUniversalTime());
        List(NpgsqlDbType.Integer, message => message.Attempts);
        List(NpgsqlDbType.Boolean, message => message.IsUnsure);
        List(NpgsqlDbType.Text, message => message.Urgency.ToString());
        List(NpgsqlDbType.TimestampTz, message => message.FirstTriedAt?.ToUniversalTime());
        List(NpgsqlDbType.Boolean, message => message.IsHeld);
        List(NpgsqlDbType.Uuid, message => message.Batch);
        return command;
    }

    /// <summary>Nothing written to a person stays, to whichever of their <see cref="Rows.PersonErasure.AccountsOf"/>.</summary>
    public static NpgsqlBatchCommand Erase(PersonId person) => new(
        """
        delete from outbox where account in (
            select id from chats where person = $1
            union select body ->> 'usedBy' from link_codes
            where body ->> 'person' = $1 and not exists (select from chats where chats.id = link_codes.body ->> 'usedBy' and chats.person is not null))
        """)
    {
        Parameters = { PostgresValue.Of(person.Value) },
    };

    /// <summary>What waits for the accounts somebody lets go of goes to the one linked. A reply token was of its account, and what went to many together now
    /// goes alone.</summary>
    public static NpgsqlBatchCommand Readdress(Change.AccountLinked linked) => OfLetGo(
        linked, $"update outbox set account = $1, reply_token = null, reply_before = null, batch = null where {IsLetGo} and {Waiting}");

    /// <summary>The words of what was given up for the accounts somebody lets go of are thrown away; the ids stay known.</summary>
    public static NpgsqlBatchCommand DropAll(Change.AccountLinked linked)
    {
        var command = OfLetGo(linked, $"update outbox set sent_at = $4, {Emptied} where {IsLetGo} and given_up_at is not null");
        command.Parameters.Add(PostgresValue.Of(linked.ConsentedAt));
        return command;
    }

    [SuppressMessage("Security", "CA2100", Justification = "Constant statements.")]
    private static NpgsqlBatchCommand OfLetGo(Change.AccountLinked linked, string sql) => new(sql)
    {
        Parameters = { PostgresValue.Of(linked.Account.ToString()), PostgresValue.Of(linked.Person.Value), PostgresValue.Of($"{linked.Account.Channel}:") },
    };

    private static DateTimeOffset? Moment(NpgsqlDataReader reader, int place) =>
        reader.IsDBNull(place) ? null : reader.GetFieldValue<DateTimeOffset>(place);
}
