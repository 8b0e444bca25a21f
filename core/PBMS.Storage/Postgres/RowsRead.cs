using Npgsql;
using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>Rows of a table as a reader gives them: the id, then the columns in the table's order.</summary>
internal static class RowsRead
{
    public static async Task<IReadOnlyList<Row>> AllAsync(NpgsqlDataReader reader, PostgresTable table, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        while (await reader.ReadAsync(cancellationToken)) rows.Add(One(reader, table));
        return rows;
    }

    public static Row One(NpgsqlDataReader reader, PostgresTable table)
    {
        var body = table.Columns[0].Name == Columns.Body ? reader.GetString(1) : null;
        var row = new Row(reader.GetString(0), body);
        foreach (var (place, column) in table.Columns.Index()) column.Read(reader, place + 1, row);
        return row;
    }
}
