using Npgsql;
using NpgsqlTypes;
using Pbms.Core.Storage;

namespace Pbms.Storage.Postgres;

/// <summary>Entries of the audit trail there and back.</summary>
internal static class AuditSql
{
    public const string Columns = "at, actor, action, subject, before, after";

    private const string Insert =
        $"""
        insert into audit ({Columns})
        select {Columns}
        from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) with ordinality as new ({Columns}, place)
        order by place
        """;

    private const string InsertAt =
        $"""
        insert into audit (position, {Columns}) overriding system value
        select position, {Columns}
        from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[]) as new ({Columns}, position)
        """;

    // The server keeps the moment, not where it was told.
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    /// <summary>At the end of the trail.</summary>
    public static NpgsqlBatchCommand Add(IReadOnlyCollection<AuditEntry> entries) => Filled(new NpgsqlBatchCommand(Insert), entries);

    /// <summary>Each at its own position.</summary>
    public static NpgsqlBatchCommand Add(IReadOnlyCollection<AuditEntry> entries, long[] positions)
    {
        var command = Filled(new NpgsqlBatchCommand(InsertAt), entries);
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint, Value = positions });
        return command;
    }

    private static NpgsqlBatchCommand Filled(NpgsqlBatchCommand command, IReadOnlyCollection<AuditEntry> entries)
    {
        command.Parameters.Add(new NpgsqlParameter
        {
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz, Value = entries.Select(entry => entry.At.ToUniversalTime()).ToArray(),
        });
        void List(Func<AuditEntry, string?> value) => command.Parameters.Add(
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = entries.Select(entry => Storable(value(entry))).ToArray() });
        List(entry => entry.Actor);
        List(entry => entry.Action);
        List(entry => entry.Subject);
        List(entry => entry.Before);
        List(entry => entry.After);
        return command;
    }

    public static AuditEntry Read(NpgsqlDataReader reader, int from) => new(
        reader.GetFieldValue<DateTimeOffset>(from).ToOffset(Bangkok),
        reader.GetString(from + 1),
        reader.GetString(from + 2),
        reader.GetString(from + 3),
        reader.IsDBNull(from + 4) ? null : reader.GetString(from + 4),
        reader.IsDBNull(from + 5) ? null : reader.GetString(from + 5));

    private static string? Storable(string? text) => text?.Replace('\0', '\uFFFD');
}
