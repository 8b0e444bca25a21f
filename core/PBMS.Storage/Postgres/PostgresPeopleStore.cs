using Npgsql;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

public sealed class PostgresPeopleStore(PostgresDatabase database) : IPeopleStore, IPersonalDataStore
{
    private static readonly PostgresTable People = PostgresTable.Of(Tables.People);
    private static readonly PostgresTable LinkCodes = PostgresTable.Of(Tables.LinkCodes);

    public Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        database.FindAsync("select body from people where id = $1", PostgresBody.Read<Person>, cancellationToken, person.Value);

    public Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) =>
        database.QueryAsync("select body from people order by id collate \"C\"", PostgresBody.Read<Person>, cancellationToken);

    public async Task<PeoplePage> ReadSinceAsync(StorePosition position, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var batch = PostgresPosition.Batch(connection, position);
        batch.BatchCommands.Add(PostgresPosition.After(position, "select id, body, accounts from people"));
        PostgresPosition.End(batch, position);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var reached = await PostgresPosition.ReadAsync(reader, cancellationToken);
        var rows = await RowsRead.AllAsync(reader, People, cancellationToken);
        return new(reached, [.. rows.Select(PeopleRows.ContactOf)]);
    }

    public Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken) =>
        database.FindAsync("select body from link_codes where id = $1", PostgresBody.Read<LinkCode>, cancellationToken, code);

    public async Task<PersonalRecord?> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (await FindAsync(person, cancellationToken) is not { } found) return null;
        var chats = await database.QueryAsync("select body from chats where person = $1", PostgresBody.Read<ChatRecord>, cancellationToken, person.Value);
        var codes = await database.QueryAsync(
            "select id, body, consented_at from link_codes where body ->> 'person' = $1", Held, cancellationToken, person.Value);
        var questions = await database.QueryAsync(
            "select body from questions where body ->> 'by' = $1 or body #>> '{answer,by}' = $1", PostgresBody.Read<PlannerQuestion>, cancellationToken, person.Value);
        return new(found, [.. chats], [.. codes], [.. questions]);
    }

    public Task<IReadOnlyList<HeldLinkCode>> CodesAsync(CancellationToken cancellationToken) =>
        database.QueryAsync("select id, body, consented_at from link_codes order by id collate \"C\"", Held, cancellationToken);

    public Task ForgetStrangersAsync(DateTimeOffset instant, CancellationToken cancellationToken) => database.ExecuteAsync(
        """
        with gone as (delete from chats where person is null and (body ->> 'lastAt')::timestamptz < $1 returning id)
        delete from addresses where id in (select id from gone)
        """,
        cancellationToken,
        PostgresValue.Up(instant));

    private static HeldLinkCode Held(NpgsqlDataReader reader) => PeopleRows.HeldCodeOf(RowsRead.One(reader, LinkCodes));
}
