using System.Globalization;
using Npgsql;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

public sealed class PostgresYearStore(PostgresDatabase database) : IYearStore
{
    private const string Version = "select value from year_versions where id = $1";
    private const string Gates = "select body from months where year = $1 order by id";

    public async Task<YearNews> ReadSinceAsync(FiscalYear year, StorePosition position, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var batch = PostgresPosition.Batch(connection, position);
        batch.BatchCommands.Add(new(Version) { Parameters = { PostgresValue.Of(year.ToString()) } });
        batch.BatchCommands.Add(PostgresPosition.After(position, "select body from submissions", "year = $3", year.ToString()));
        batch.BatchCommands.Add(PostgresPosition.After(position, "select body from questions", "year = $3", year.ToString()));
        batch.BatchCommands.Add(new(Gates) { Parameters = { PostgresValue.Of(year.ToString()) } });
        PostgresPosition.End(batch, position);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var reached = await PostgresPosition.ReadAsync(reader, cancellationToken);
        var version = await reader.ReadAsync(cancellationToken) ? reader.GetInt64(0) : 0;
        await reader.NextResultAsync(cancellationToken);
        return new(
            version,
            reached,
            await BodiesAsync<Submission>(reader, cancellationToken),
            await BodiesAsync<PlannerQuestion>(reader, cancellationToken),
            await BodiesAsync<MonthGate>(reader, cancellationToken));
    }

    public Task<long> VersionAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.FindAsync(Version, reader => reader.GetInt64(0), cancellationToken, year.ToString());

    public async Task<PlanYear?> LoadAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        // All tables as of one moment.
        await using var batch = new NpgsqlBatch(connection)
        {
            Timeout = PostgresConnection.PatientSeconds,
            BatchCommands = { new("begin isolation level repeatable read read only"), new(PostgresConnection.Patiently) },
        };
        foreach (var table in Tables.OfYear) batch.BatchCommands.Add(Rows(table, year));
        batch.BatchCommands.Add(new("commit"));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(string Table, Row Row)>();
        foreach (var table in Tables.OfYear)
        {
            rows.AddRange((await RowsRead.AllAsync(reader, PostgresTable.Of(table), cancellationToken)).Select(row => (table, row)));
            await reader.NextResultAsync(cancellationToken);
        }

        return rows.Count == 0 ? null : new YearSnapshot(year, rows.ToLookup(entry => entry.Table, entry => entry.Row)).Read();
    }

    public Task<IReadOnlyList<YearVersion>> AllAsync(CancellationToken cancellationToken) => database.QueryAsync(
        "select id, value from year_versions order by id",
        reader => new YearVersion(new FiscalYear(int.Parse(reader.GetString(0), NumberStyles.None, CultureInfo.InvariantCulture)), reader.GetInt64(1)),
        cancellationToken);

    private static async Task<List<T>> BodiesAsync<T>(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var bodies = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) bodies.Add(PostgresBody.Read<T>(reader));
        await reader.NextResultAsync(cancellationToken);
        return bodies;
    }

    private static NpgsqlBatchCommand Rows(string table, FiscalYear year) =>
        new(PostgresTable.Of(table).SelectBy(Columns.Year)) { Parameters = { PostgresValue.Of(year.ToString()) } };
}
