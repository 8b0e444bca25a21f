using System.Collections.Immutable;

namespace Pbms.Core.Import;

/// <summary>What becomes of one table; rows are named by their keys, "4.1" or "R/1/1|TH-50".</summary>
/// <param name="IsReordered">The same rows, in another order.</param>
public sealed record TableDifference(
    string Table, ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed, bool IsReordered)
{
    /// <summary>Only tables that differ.</summary>
    public static ImmutableArray<TableDifference> Of(IEnumerable<ImportTable> before, IEnumerable<ImportTable> after)
    {
        var were = before.ToDictionary(table => table.Name);
        return [.. after.Select(table => Of(were.GetValueOrDefault(table.Name), table)).OfType<TableDifference>()];
    }

    private static TableDifference? Of(ImportTable? before, ImportTable after)
    {
        var keys = TableShape.Of(after.Name)!.Keys;
        var was = before is null ? [] : ByKey(before, keys);
        var isNow = ByKey(after, keys);
        var changed = isNow.Where(row => was.TryGetValue(row.Key, out var old) && !old.SequenceEqual(row.Value)).Select(row => row.Key);
        var difference = new TableDifference(
            after.Name, [.. isNow.Keys.Where(key => !was.ContainsKey(key))], [.. changed], [.. was.Keys.Where(key => !isNow.ContainsKey(key))], false);
        if (!difference.Added.IsEmpty || !difference.Changed.IsEmpty || !difference.Removed.IsEmpty) return difference;
        return was.Keys.SequenceEqual(isNow.Keys) ? null : difference with { IsReordered = true };
    }

    private static OrderedDictionary<string, ImmutableArray<string>> ByKey(ImportTable table, int keys)
    {
        var rows = new OrderedDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var row in table.Rows) rows.TryAdd(string.Join('|', row.Take(keys)), row);
        return rows;
    }
}
