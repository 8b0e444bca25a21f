using System.Collections.Immutable;

namespace Pbms.Core.Import;

/// <summary>The tables of one import by name; a missing one reads as a fault and no rows.</summary>
public sealed class ImportSet(IEnumerable<ImportTable> tables)
{
    private readonly Dictionary<string, ImportTable> byName = tables.ToDictionary(table => table.Name, StringComparer.Ordinal);

    /// <summary>Rows of a table that must be there, with the columns that must be there.</summary>
    public IEnumerable<ImportRow> Rows(string name, ICollection<ImportFault> faults, params ReadOnlySpan<string> columns)
    {
        if (!byName.TryGetValue(name, out var table))
        {
            faults.Add(new(name, 0, "", "table.missing", ""));
            return [];
        }

        foreach (var column in columns)
        {
            if (!table.Header.Contains(column)) faults.Add(new(name, 1, column, "column.missing", ""));
        }

        return ImportRow.Of(table, faults);
    }

    /// <summary>Rows of a table that may be left out.</summary>
    public IEnumerable<ImportRow> RowsIfAny(string name, ICollection<ImportFault> faults) =>
        byName.TryGetValue(name, out var table) ? ImportRow.Of(table, faults) : [];

    /// <summary>Keeps the first row of each key and faults the others.</summary>
    public static ImmutableArray<(ImportRow Row, T Value)> Unique<T, TKey>(IEnumerable<(ImportRow Row, T Value)> rows, Func<T, TKey> keyOf, string column)
    {
        var seen = new HashSet<TKey>();
        var kept = ImmutableArray.CreateBuilder<(ImportRow, T)>();
        foreach (var (row, value) in rows)
        {
            if (seen.Add(keyOf(value))) kept.Add((row, value));
            else row.Fault(column, "code.repeated");
        }

        return kept.ToImmutable();
    }
}
