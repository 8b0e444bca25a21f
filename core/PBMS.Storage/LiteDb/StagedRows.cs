using LiteDB;
using LiteDB.Engine;

namespace Pbms.Storage.LiteDb;

/// <summary>
/// The rows as one unit of work sees them: as stored, under what it has put itself. Nothing reaches the engine before the unit
/// has been decided, so that a refusal leaves no trace and nothing is refused half-way.
/// </summary>
internal sealed class StagedRows(IRows stored) : IRows
{
    private const string AllCounters = "all";

    // A null row is one to be deleted.
    private readonly Dictionary<(string Table, string Id), BsonDocument?> staged = [];

    // A null row is one that is not there.
    private readonly Dictionary<(string Table, string Id), BsonDocument?> looked = [];

    public bool IsEmpty => staged.Count == 0;

    public BsonDocument? Find(string table, string id) =>
        staged.TryGetValue((table, id), out var row) || looked.TryGetValue((table, id), out row) ? row : stored.Find(table, id);

    public IReadOnlyList<BsonDocument> Find(string table, IReadOnlyCollection<string> ids) => [.. ids.Select(id => Find(table, id)).OfType<BsonDocument>()];

    /// <summary>Reads many rows at once that will be asked for one by one: a question each costs more than all the writing.</summary>
    public void LookUp(string table, IReadOnlyCollection<string> ids)
    {
        foreach (var id in ids) looked[(table, id)] = null;
        foreach (var row in stored.Find(table, ids)) looked[(table, Row.IdOf(row))] = row;
    }

    public IReadOnlyList<BsonDocument> Where(string table, string column, string value) =>
    [
        .. stored.Where(table, column, value).Where(row => !staged.ContainsKey((table, Row.IdOf(row)))),
        .. staged.Where(entry => entry.Key.Table == table && entry.Value is { } row && row[column] == value).Select(entry => entry.Value!),
    ];

    public IReadOnlyList<BsonDocument> All(string table) =>
    [
        .. stored.All(table).Where(row => !staged.ContainsKey((table, Row.IdOf(row)))),
        .. staged.Where(entry => entry.Key.Table == table && entry.Value is not null).Select(entry => entry.Value!),
    ];

    public void Put(string table, BsonDocument row) => staged[(table, Row.IdOf(row))] = row;

    public void Remove(string table, string id)
    {
        if (Find(table, id) is not null) staged[(table, id)] = null;
    }

    /// <summary>The next number of a counter, from 1; the counter moves only if this unit is written.</summary>
    public long Next(string counter)
    {
        // One row for all of them: most commits move three.
        var row = Find(Tables.Counters, AllCounters) ?? Row.Of(AllCounters);
        var next = (row.TryGetValue(counter, out var last) ? last.AsInt64 : 0) + 1;
        row[counter] = next;
        Put(Tables.Counters, row);
        return next;
    }

    public void WriteTo(ILiteEngine engine)
    {
        foreach (var table in staged.ToLookup(entry => entry.Key.Table))
        {
            // To put a row the engine first seeks it; one that was looked for and is not there need not be sought again.
            var put = table.Where(entry => entry.Value is not null).ToLookup(entry => looked.TryGetValue(entry.Key, out var row) && row is null, entry => entry.Value!);
            var removed = table.Where(entry => entry.Value is null).Select(entry => new BsonValue(entry.Key.Id)).ToList();
            if (put[true].Any()) engine.Insert(table.Key, put[true], BsonAutoId.ObjectId);
            if (put[false].Any()) engine.Upsert(table.Key, put[false], BsonAutoId.ObjectId);
            if (removed.Count > 0) engine.Delete(table.Key, removed);
        }
    }
}
