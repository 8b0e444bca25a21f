using System.Globalization;
using LiteDB;
using LiteDB.Engine;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>Reads rows from the engine, all of them at once: a reader left open would hold up the checkpoint.</summary>
/// <param name="kept">Asked first for a row by its id.</param>
internal sealed class RowReader(ILiteEngine engine, KeptRows? kept = null) : IRows
{
    private static readonly BsonExpression ById = BsonExpression.Create(Columns.Id);

    public Row? Find(string table, string id) =>
        kept?.Find(table, id) ?? (Read(table, Where($"{Columns.Id} = @0", id)) is [var row, ..] ? row : null);

    public IReadOnlyList<Row> Find(string table, IReadOnlyCollection<string> ids) =>
        Read(table, Where($"{Columns.Id} IN @0", new BsonArray(ids.Select(id => new BsonValue(id)))));

    public IReadOnlyList<Row> Where(string table, string column, string value) =>
        Read(table, Where($"{column} = @0", value));

    /// <param name="condition">In LiteDB's language, with @0, @1 for the values.</param>
    public IReadOnlyList<Row> Matching(string table, string condition, params BsonValue[] values) =>
        Read(table, Where(condition, values));

    /// <summary>Rows written after a position.</summary>
    /// <param name="also">A further condition, with @1 and on for the values.</param>
    public IReadOnlyList<Row> Since(string table, StorePosition position, string? also = null, params BsonValue[] values) => Read(
        table, Where(also is null ? $"{Columns.Position} > @0" : $"{Columns.Position} > @0 AND {also}", [NumberOf(position), .. values]));

    /// <summary>The position of who has read these rows. The counter may be ahead of what was seen.</summary>
    public static StorePosition Reached(StorePosition before, IReadOnlyList<Row> rows) =>
        new(rows.Select(row => row.Number(Columns.Position)).Append(NumberOf(before)).Max().ToString(CultureInfo.InvariantCulture));

    /// <summary>The first matching rows in the order of an indexed column.</summary>
    public IReadOnlyList<Row> First(string table, int atMost, string orderColumn, string condition, params BsonValue[] values)
    {
        var query = Where(condition, values);
        (query.OrderBy, query.Limit) = (BsonExpression.Create(orderColumn), atMost);
        return Read(table, query);
    }

    /// <summary>The last matching rows by id, the last first.</summary>
    public IReadOnlyList<Row> Last(string table, int atMost, string condition, params BsonValue[] values)
    {
        var query = Where(condition, values);
        (query.OrderBy, query.Order, query.Limit) = (ById, Query.Descending, atMost);
        return Read(table, query);
    }

    IReadOnlyList<Row> IRows.All(string table) => All(table);

    /// <summary>All rows by id, the last <paramref name="atMost"/> of them when <paramref name="backwards"/>.</summary>
    public IReadOnlyList<Row> All(string table, bool backwards = false, int atMost = int.MaxValue) =>
        Read(table, new Query { OrderBy = ById, Order = backwards ? Query.Descending : Query.Ascending, Limit = atMost });

    /// <summary>One column of every row.</summary>
    public IReadOnlyList<Row> Column(string table, string column) =>
        Read(table, new Query { Select = BsonExpression.Create($"{{ {Columns.Id}, {column} }}") });

    private static long NumberOf(StorePosition position) => position.Mark is { } mark ? long.Parse(mark, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static Query Where(string condition, params BsonValue[] values)
    {
        var query = new Query();
        query.Where.Add(BsonExpression.Create(condition, values));
        return query;
    }

    private List<Row> Read(string table, Query query)
    {
        using var reader = engine.Query(table, query);
        var rows = new List<Row>();
        while (reader.Read()) rows.Add(BsonRow.Read(reader.Current.AsDocument));
        return rows;
    }
}
