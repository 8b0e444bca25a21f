namespace Pbms.Storage.Rows;

/// <summary>
/// The rows as one unit of work sees them: as stored, under what it has put itself. Nothing reaches the engine before the unit
/// has been decided, so that a refusal leaves no trace and nothing is refused half-way.
/// </summary>
internal sealed class StagedRows(IRows stored) : IRows
{
    // A null row is one to be deleted.
    private readonly Dictionary<(string Table, string Id), Row?> staged = [];

    // What was found by its id, so that it need not be sought again. A null row is one that is not there.
    private readonly Dictionary<(string Table, string Id), Row?> looked = [];

    private readonly List<(string Table, Func<string, Row> Make)> appended = [];

    /// <summary>What was put and, as null, what was taken away.</summary>
    public IReadOnlyDictionary<(string Table, string Id), Row?> Written => staged;

    public bool IsEmpty => staged.Count == 0 && appended.Count == 0;

    /// <summary>What was put, in its order.</summary>
    public IEnumerable<(string Table, Row Row)> Puts =>
        staged.Where(entry => entry.Value is not null).Select(entry => (entry.Key.Table, entry.Value!));

    public IEnumerable<(string Table, string Id)> Removals => staged.Where(entry => entry.Value is null).Select(entry => entry.Key);

    /// <summary>Rows at the end of a list: the engine gives each its id, rising.</summary>
    public IReadOnlyList<(string Table, Func<string, Row> Make)> Appended => appended;

    public Row? Find(string table, string id) =>
        staged.TryGetValue((table, id), out var row) || looked.TryGetValue((table, id), out row) ? row : looked[(table, id)] = stored.Find(table, id);

    public IReadOnlyList<Row> Find(string table, IReadOnlyCollection<string> ids) => [.. ids.Select(id => Find(table, id)).OfType<Row>()];

    /// <summary>Reads many rows at once that will be asked for one by one: a question each costs more than all the writing.</summary>
    public void LookUp(string table, IReadOnlyCollection<string> ids)
    {
        foreach (var id in ids) looked[(table, id)] = null;
        foreach (var row in stored.Find(table, ids)) looked[(table, row.Id)] = row;
    }

    public IReadOnlyList<Row> Where(string table, string column, string value) =>
    [
        .. stored.Where(table, column, value).Where(row => !staged.ContainsKey((table, row.Id))),
        .. staged.Where(entry => entry.Key.Table == table && entry.Value is { } row && row[column] is string text && text == value).Select(entry => entry.Value!),
    ];

    public IReadOnlyList<Row> All(string table) =>
    [
        .. stored.All(table).Where(row => !staged.ContainsKey((table, row.Id))),
        .. staged.Where(entry => entry.Key.Table == table && entry.Value is not null).Select(entry => entry.Value!),
    ];

    /// <summary>It was looked for in the store and is not there.</summary>
    public bool IsKnownNew(string table, string id) => looked.TryGetValue((table, id), out var row) && row is null;

    public void Put(string table, Row row) => staged[(table, row.Id)] = row;

    public void Append(string table, Func<string, Row> make) => appended.Add((table, make));

    public void Remove(string table, string id)
    {
        if (Find(table, id) is null) return;
        staged[(table, id)] = null;
        // Whoever empties a whole store must not hold all of it.
        looked.Remove((table, id));
    }
}
