using System.Globalization;
using Npgsql;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

public sealed class PostgresYearStore(PostgresDatabase database) : IYearStore
{
    public Task<long> VersionAsync(FiscalYear year, CancellationToken cancellationToken) =>
        database.FindAsync("select value from year_versions where id = $1", reader => reader.GetInt64(0), cancellationToken, year.ToString());

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

    private static NpgsqlBatchCommand Rows(string table, FiscalYear year) =>
        new(PostgresTable.Of(table).SelectBy(Columns.Year)) { Parameters = { PostgresValue.Of(year.ToString()) } };
}
