namespace Pbms.Storage.Postgres;

/// <summary>Which rows to fetch.</summary>
internal sealed class RowsWanted
{
    private readonly SortedDictionary<string, SortedSet<string>> ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string Table, string Column, string Value)> columns = [];
    private readonly HashSet<string> tables = [];

    /// <summary>Held from before the first row is read until the end; null when nobody need wait. A row that is not there yet cannot be held itself.</summary>
    public string? Lock { get; init; }

    public bool IsEmpty => Lock is null && ids.Count == 0 && columns.Count == 0 && tables.Count == 0;

    /// <summary>In the order of tables and ids: who holds rows in one order never waits for who waits for them.</summary>
    public IEnumerable<(string Table, IReadOnlyCollection<string> Ids)> Rows => ids.Select(entry => (entry.Key, (IReadOnlyCollection<string>)entry.Value));

    public IEnumerable<(string Table, string Column, string Value)> Columns => columns;

    public IEnumerable<string> Tables => tables;

    public RowsWanted Row(string table, string id)
    {
        if (!ids.TryGetValue(table, out var set)) ids[table] = set = new(StringComparer.Ordinal);
        set.Add(id);
        return this;
    }

    public void RowsWhere(string table, string column, string value) => columns.Add((table, column, value));

    public void Table(string table) => tables.Add(table);
}
