using System.Collections.Frozen;
using NpgsqlTypes;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>How the rows of one table lie in PostgreSQL: which columns there are beside the id, and how a row read for a decision is held until it is
/// written.</summary>
/// <param name="Hold">"for update", "for share", or nothing where another row is held in its stead.</param>
internal sealed record PostgresTable(string Name, string Hold, params IReadOnlyList<PostgresColumn> Columns)
{
    private const string ForUpdate = "for update";

    private static readonly PostgresColumn Body = new(Rows.Columns.Body, NpgsqlDbType.Jsonb);
    private static readonly PostgresColumn Year = new(Rows.Columns.Year, NpgsqlDbType.Text);

    private static readonly FrozenDictionary<string, PostgresTable> ByName = ((IReadOnlyList<PostgresTable>)
    [
        new(Tables.Chats, ForUpdate, Body, new(Rows.Columns.Person, NpgsqlDbType.Text)),
        new(Tables.Addresses, ForUpdate, Body),
        new(Tables.People, ForUpdate, Body, new(Rows.Columns.Accounts, NpgsqlDbType.Jsonb)),
        new(Tables.LinkCodes, ForUpdate, Body, new(Rows.Columns.ConsentedAt, NpgsqlDbType.Text)),
        new(Tables.Reminders, ForUpdate, Body),
        new(Tables.Told, ForUpdate, Body),
        new(Tables.Submissions, ForUpdate, Body, Year),
        new(Tables.Questions, ForUpdate, Body, Year),
        new(Tables.Evidence, ForUpdate, Body, new(Rows.Columns.Person, NpgsqlDbType.Text), new(Rows.Columns.NotBefore, NpgsqlDbType.TimestampTz)),
        new(Tables.Jobs, ForUpdate, new PostgresColumn(Rows.Columns.Value, NpgsqlDbType.Text)),
        new(Tables.FrozenRounds, ForUpdate, Body),
        new(Tables.FrozenParts, "", Body),
        new(Tables.ApiKeys, ForUpdate, Body),
        new(Tables.Answers, ForUpdate, Body, new(Rows.Columns.SentAt, NpgsqlDbType.TimestampTz)),
        // Everybody who reports looks at the month's gate; only who moves it must be alone.
        new(Tables.Months, "for share", Body, Year),
        new(Tables.TargetHistory, "", Body, Year),
        new(Tables.YearVersions, ForUpdate, new PostgresColumn(Rows.Columns.Value, NpgsqlDbType.Bigint)),
        // The year's version is held for all of these.
        .. Tables.OfYear.Select(name => new PostgresTable(name, "", Body, Year, new(Rows.Columns.Place, NpgsqlDbType.Bigint))),
    ]).ToFrozenDictionary(table => table.Name);

    public static IEnumerable<PostgresTable> All => ByName.Values;

    private string Names => string.Join(", ", Columns.Select(column => column.Name));

    private string Arrays => string.Join(", ", Columns.Select((column, place) => $"${place + 2}::{column.SqlType}[]"));

    public static PostgresTable Of(string name) => ByName[name];

    /// <summary>With the ids as $1.</summary>
    public string SelectById => $"select id, {Names} from {Name} where id = any($1) order by id {Hold}";

    /// <summary>With the value as $1.</summary>
    public string SelectBy(string column) => $"select id, {Names} from {Name} where {column} = $1 order by id {Hold}";

    public string SelectAll => $"select id, {Names} from {Name} order by id {Hold}";

    /// <summary>Everything, and nobody need wait.</summary>
    public string SelectUnheld => $"select id, {Names} from {Name}";

    /// <summary>With the ids as $1 and a list of values for each column.</summary>
    public string Insert => $"insert into {Name} (id, {Names}) select * from unnest($1::text[], {Arrays})";

    public string Update =>
        $"update {Name} as old set {string.Join(", ", Columns.Select(column => $"{column.Name} = new.{column.Name}"))} "
        + $"from unnest($1::text[], {Arrays}) as new (id, {Names}) where old.id = new.id";

    /// <summary>As <see cref="Insert"/>, for a table whose ids the server gives; $1 is not used.</summary>
    public string Append =>
        $"insert into {Name} ({Names}) select {Names} from unnest($1::text[], {Arrays}) as new (id, {Names})";

    public string Delete => $"delete from {Name} where id = any($1)";
}
