using Pbms.Storage.Rows;

namespace Pbms.Storage.Postgres;

/// <summary>
/// The rows a decision has been given so far. A decision cannot wait for a server, so it is made on what is here; what it asked for in vain is
/// noted, fetched, and the decision made again. It is pure: only the last one, which lacked nothing, counts.
/// </summary>
internal sealed class LoadedRows : IRows
{
    private readonly Dictionary<(string Table, string Id), Row?> byId = [];
    private readonly Dictionary<(string Table, string Column, string Value), IReadOnlyList<Row>> byColumn = [];
    private readonly Dictionary<string, IReadOnlyList<Row>> whole = [];

    /// <summary>What has been asked for since and is not here.</summary>
    public RowsWanted Missing { get; private set; } = new();

    public bool IsThere(string table, string id) => byId.GetValueOrDefault((table, id)) is not null;

    public Row? Find(string table, string id)
    {
        if (byId.TryGetValue((table, id), out var row)) return row;
        if (!whole.ContainsKey(table)) Missing.Row(table, id);
        return null;
    }

    public IReadOnlyList<Row> Find(string table, IReadOnlyCollection<string> ids) => [.. ids.Select(id => Find(table, id)).OfType<Row>()];

    public IReadOnlyList<Row> Where(string table, string column, string value)
    {
        if (byColumn.TryGetValue((table, column, value), out var rows)) return rows;
        Missing.RowsWhere(table, column, value);
        return [];
    }

    public IReadOnlyList<Row> All(string table)
    {
        if (whole.TryGetValue(table, out var rows)) return rows;
        Missing.Table(table);
        return [];
    }

    /// <summary>Whatever is to be written must have been looked at: whether it is there decides how.</summary>
    public void Expect(StagedRows staged)
    {
        foreach (var (table, row) in staged.Puts) Find(table, row.Id);
        foreach (var (table, id) in staged.Removals) Find(table, id);
    }

    public RowsWanted TakeMissing()
    {
        var missing = Missing;
        Missing = new();
        return missing;
    }

    public void Add(string table, IEnumerable<string> asked, IReadOnlyList<Row> found)
    {
        foreach (var id in asked) byId[(table, id)] = null;
        Keep(table, found);
    }

    public void Add(string table, string column, string value, IReadOnlyList<Row> found)
    {
        byColumn[(table, column, value)] = found;
        Keep(table, found);
    }

    public void Add(string table, IReadOnlyList<Row> found)
    {
        whole[table] = found;
        Keep(table, found);
    }

    private void Keep(string table, IReadOnlyList<Row> found)
    {
        foreach (var row in found) byId[(table, row.Id)] = row;
    }
}
