using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>The statements that write what a decision has staged: a few for each table, however many rows there are.</summary>
internal static class RowsWrite
{
    /// <summary>Some megabytes of JSON.</summary>
    private const int RowsAtOnce = 5000;

    /// <param name="loaded">Tells which rows are there: one that is not, and yet is when it is written, is somebody else's of this moment.</param>
    public static IEnumerable<NpgsqlBatchCommand> Of(StagedRows staged, LoadedRows loaded)
    {
        foreach (var gone in staged.Removals.GroupBy(removal => removal.Table, removal => removal.Id))
        {
            yield return Command(PostgresTable.Of(gone.Key).Delete, Ids([.. gone]));
        }

        foreach (var puts in staged.Puts.GroupBy(put => put.Table, put => put.Row))
        {
            var table = PostgresTable.Of(puts.Key);
            var byPresence = puts.ToLookup(row => loaded.IsThere(table.Name, row.Id));
            foreach (var rows in byPresence[true].Chunk(RowsAtOnce)) yield return Command(table.Update, table, rows);
            foreach (var rows in byPresence[false].Chunk(RowsAtOnce)) yield return Command(table.Insert, table, rows);
        }

        foreach (var appended in staged.Appended.GroupBy(entry => entry.Table, entry => entry.Make))
        {
            var table = PostgresTable.Of(appended.Key);
            yield return Command(table.Append, table, [.. appended.Select((make, place) => make(place.ToString(CultureInfo.InvariantCulture)))]);
        }
    }

    private static NpgsqlBatchCommand Command(string sql, PostgresTable table, IReadOnlyList<Row> rows) =>
        Command(sql, [Ids([.. rows.Select(row => row.Id)]), .. table.Columns.Select(column => column.Of(rows))]);

    private static NpgsqlParameter Ids(string[] ids) => new() { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text, Value = ids };

    [SuppressMessage("Security", "CA2100", Justification = "Made of names of tables and columns only.")]
    private static NpgsqlBatchCommand Command(string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters) command.Parameters.Add(parameter);
        return command;
    }
}
