using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Pbms.Storage.Postgres;

/// <summary>Fetches rows for a decision in one question to the server, and holds them until its end.</summary>
internal static class RowsFetch
{
    /// <param name="begin">The transaction begins with this question.</param>
    public static async Task RunAsync(NpgsqlConnection connection, RowsWanted wanted, LoadedRows loaded, bool begin, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (begin) batch.BatchCommands.Add(new("begin"));
        if (wanted.Lock is { } key) Ask(batch, "select pg_advisory_xact_lock(hashtextextended($1, 0))", key);
        var answers = new List<(PostgresTable Table, Action<IReadOnlyList<Rows.Row>> Keep)>();
        foreach (var (name, ids) in wanted.Rows)
        {
            var table = PostgresTable.Of(name);
            Ask(batch, table.SelectById, (object)ids.ToArray());
            answers.Add((table, found => loaded.Add(name, ids, found)));
        }

        foreach (var (name, column, value) in wanted.Columns)
        {
            var table = PostgresTable.Of(name);
            Ask(batch, table.SelectBy(column), value);
            answers.Add((table, found => loaded.Add(name, column, value, found)));
        }

        foreach (var table in wanted.Tables.Select(PostgresTable.Of))
        {
            Ask(batch, table.SelectAll);
            answers.Add((table, found => loaded.Add(table.Name, found)));
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        if (wanted.Lock is not null) await reader.NextResultAsync(cancellationToken);
        foreach (var (table, keep) in answers)
        {
            keep(await RowsRead.AllAsync(reader, table, cancellationToken));
            await reader.NextResultAsync(cancellationToken);
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "Made of names of tables and columns only.")]
    private static void Ask(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(PostgresValue.Of(value));
        batch.BatchCommands.Add(command);
    }
}
