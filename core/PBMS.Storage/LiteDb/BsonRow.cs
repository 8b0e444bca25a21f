using System.Diagnostics;
using System.Globalization;
using LiteDB;
using LiteDB.Engine;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>Rows as LiteDB's documents: "_id", "body" and the columns side by side. A moment is its UTC ticks.</summary>
internal static class BsonRow
{
    public static Row Read(BsonDocument document)
    {
        var row = new Row(document[Columns.Id].AsString, document.TryGetValue(Columns.Body, out var body) ? body.AsString : null);
        foreach (var (name, value) in document)
        {
            if (name is Columns.Id or Columns.Body || value.IsNull) continue;
            row[name] = value.Type switch
            {
                BsonType.String => value.AsString,
                BsonType.Int32 or BsonType.Int64 => value.AsInt64,
                BsonType.Array => value.AsArray.Select(item => item.AsString).ToArray(),
                var other => throw new InvalidDataException($"Column {name} holds {other}."),
            };
        }

        return row;
    }

    /// <summary>Writes what was staged, but the counters: nearly every unit moves them, and it is enough to write what they came to.</summary>
    public static void Write(StagedRows staged, ILiteEngine engine)
    {
        foreach (var (table, make) in staged.Appended)
        {
            staged.Put(table, make(Counters.Next(staged, table).ToString("D19", CultureInfo.InvariantCulture)));
        }

        Counters.Stamp(staged);
        // To put a row the engine first seeks it; one that was looked for and is not there need not be sought again.
        foreach (var table in staged.Puts.Where(put => put.Table != Tables.Counters).GroupBy(put => (put.Table, IsNew: staged.IsKnownNew(put.Table, put.Row.Id)), put => Of(put.Row)))
        {
            if (table.Key.IsNew) engine.Insert(table.Key.Table, [.. table], BsonAutoId.ObjectId);
            else engine.Upsert(table.Key.Table, [.. table], BsonAutoId.ObjectId);
        }

        foreach (var table in staged.Removals.GroupBy(gone => gone.Table, gone => new BsonValue(gone.Id))) engine.Delete(table.Key, [.. table]);
    }

    public static void Write(string table, Row row, ILiteEngine engine) => engine.Upsert(table, [Of(row)], BsonAutoId.ObjectId);

    private static BsonDocument Of(Row row)
    {
        var document = new BsonDocument { [Columns.Id] = row.Id };
        if (row.Json is { } json) document[Columns.Body] = json;
        foreach (var (name, value) in row.Columns) document[name] = Of(value);
        return document;
    }

    private static BsonValue Of(object value) => value switch
    {
        string text => text,
        long number => number,
        DateTimeOffset moment => moment.UtcTicks,
        string[] texts => new BsonArray(texts.Select(text => new BsonValue(text))),
        _ => throw new UnreachableException(value.GetType().Name),
    };
}
