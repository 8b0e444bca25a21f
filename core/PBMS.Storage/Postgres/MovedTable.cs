using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Pbms.Core.Storage;
using Pbms.Storage.Moving;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>How a table's rows leave and enter PostgreSQL whole.</summary>
internal abstract record MovedTable
{
    private MovedTable()
    {
    }

    public static MovedTable Of(string table) => table switch
    {
        MovedTables.Outbox => new Outbox(),
        MovedTables.EvidenceContents => new EvidenceContents(),
        Tables.Audit => new Audit(),
        Tables.TargetHistory => new TargetHistory(),
        _ => new Plain(PostgresTable.Of(table)),
    };

    public abstract NpgsqlCommand Select(NpgsqlConnection connection);

    public abstract Row Read(NpgsqlDataReader reader);

    public abstract IEnumerable<NpgsqlBatchCommand> Insert(IReadOnlyList<Row> rows);

    [SuppressMessage("Security", "CA2100", Justification = "Made of names of tables and columns only.")]
    private static NpgsqlCommand Command(string sql, NpgsqlConnection connection) => new(sql, connection) { CommandTimeout = 0 };

    [SuppressMessage("Security", "CA2100", Justification = "Made of names of tables and columns only.")]
    private static NpgsqlBatchCommand Command(string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(parameter);
        return command;
    }

    private static NpgsqlParameter Array<T>(NpgsqlDbType type, IEnumerable<T> values) => new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values.ToArray() };

    private static long Number(Row row) => long.Parse(row.Id, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Id(long number) => number.ToString("D19", CultureInfo.InvariantCulture);

    private sealed record Plain(PostgresTable Table) : MovedTable
    {
        public override NpgsqlCommand Select(NpgsqlConnection connection) => Command(Table.SelectUnheld, connection);

        public override Row Read(NpgsqlDataReader reader) => RowsRead.One(reader, Table);

        public override IEnumerable<NpgsqlBatchCommand> Insert(IReadOnlyList<Row> rows) =>
            [Command(Table.Insert, [Array(NpgsqlDbType.Text, rows.Select(row => row.Id)), .. Table.Columns.Select(column => column.Of(rows))])];
    }

    /// <summary>Numbered by the server, so the number is kept as the id.</summary>
    private sealed record TargetHistory : MovedTable
    {
        public override NpgsqlCommand Select(NpgsqlConnection connection) => Command("select id, body, year from target_history order by id", connection);

        public override Row Read(NpgsqlDataReader reader) =>
            new(Id(reader.GetInt64(0)), reader.GetString(1)) { [Columns.Year] = reader.GetString(2) };

        public override IEnumerable<NpgsqlBatchCommand> Insert(IReadOnlyList<Row> rows) =>
        [
            Command(
                "insert into target_history (id, body, year) overriding system value select * from unnest($1::bigint[], $2::jsonb[], $3::text[])",
                Array(NpgsqlDbType.Bigint, rows.Select(Number)),
                Array(NpgsqlDbType.Jsonb, rows.Select(row => row.Json)),
                Array(NpgsqlDbType.Text, rows.Select(row => row.Text(Columns.Year)))),
        ];
    }

    private sealed record Audit : MovedTable
    {
        public override NpgsqlCommand Select(NpgsqlConnection connection) =>
            Command($"select position, {AuditSql.Columns} from audit order by position", connection);

        public override Row Read(NpgsqlDataReader reader) => Row.Of(Id(reader.GetInt64(0)), AuditSql.Read(reader, 1));

        public override IEnumerable<NpgsqlBatchCommand> Insert(IReadOnlyList<Row> rows) =>
            [AuditSql.Add([.. rows.Select(Row.Body<AuditEntry>)], [.. rows.Select(Number)])];
    }

    private sealed record EvidenceContents : MovedTable
    {
        public override NpgsqlCommand Select(NpgsqlConnection connection) => Command("select id, content from evidence_contents order by id", connection);

        public override Row Read(NpgsqlDataReader reader) => Row.Of(reader.GetString(0), reader.GetFieldValue<byte[]>(1));

        public override IEnumerable<NpgsqlBatchCommand> Insert(IReadOnlyList<Row> rows) =>
        [
            Command(
                "insert into evidence_contents (id, content) select * from unnest($1::text[], $2::bytea[])",
                Array(NpgsqlDbType.Text, rows.Select(row => row.Id)),
                Array(NpgsqlDbType.Bytea, rows.Select(Row.Body<byte[]>))),
        ];
    }

    private sealed record Outbox : MovedTable
    {
        public override NpgsqlCommand Select(NpgsqlConnection connection) =>
            Command($"select {OutboxSql.Columns}, sent_at, given_up_at, reason from outbox {OutboxSql.InOrder}", connection);

        public override Row Read(NpgsqlDataReader reader)
        {
            DateTimeOffset? Moment(int place) => reader.IsDBNull(place) ? null : reader.GetFieldValue<DateTimeOffset>(place);
            var sentAt = Moment(13);
            var reason = reader.IsDBNull(15) ? null : reader.GetString(15);
            return Row.Of(
                reader.GetGuid(0).ToString("N"), new OutboxBody(sentAt is null ? OutboxSql.Read(reader) : null, sentAt, Moment(14), reason).Coarse());
        }

        public override IEnumerable<NpgsqlBatchCommand> Insert(IReadOnlyList<Row> rows)
        {
            var bodies = rows.Select(row => (Id: Guid.ParseExact(row.Id, "N"), Body: Row.Body<OutboxBody>(row))).ToLookup(entry => entry.Body.Message is null);
            if (bodies[true].Any())
            {
                yield return Command(
                    """
                    insert into outbox (id, created_at, not_before, attempts, is_unsure, urgency, is_held, sent_at)
                    select id, at, at, 0, false, 'Answer', false, at from unnest($1::uuid[], $2::timestamptz[]) as sent (id, at)
                    """,
                    Array(NpgsqlDbType.Uuid, bodies[true].Select(entry => entry.Id)),
                    Array(NpgsqlDbType.TimestampTz, bodies[true].Select(entry => entry.Body.SentAt!.Value)));
            }

            if (!bodies[false].Any()) yield break;
            yield return OutboxSql.Add([.. bodies[false].Select(entry => entry.Body.Message!)]);
            yield return Command(
                """
                update outbox set given_up_at = told.given_up_at, reason = told.reason
                from unnest($1::uuid[], $2::timestamptz[], $3::text[]) as told (id, given_up_at, reason) where told.id = outbox.id
                """,
                Array(NpgsqlDbType.Uuid, bodies[false].Select(entry => entry.Id)),
                Array(NpgsqlDbType.TimestampTz, bodies[false].Select(entry => entry.Body.GivenUpAt)),
                Array(NpgsqlDbType.Text, bodies[false].Select(entry => entry.Body.Reason)));
        }
    }
}
