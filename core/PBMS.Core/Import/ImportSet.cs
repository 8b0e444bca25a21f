using System.Collections.Immutable;

namespace Pbms.Core.Import;

/// <summary>The tables of one import by name; a missing one reads as a fault and no rows.</summary>
public sealed class ImportSet(IEnumerable<ImportTable> tables)
{
    private readonly ILookup<string, ImportTable> byName = tables.ToLookup(table => table.Name, StringComparer.Ordinal);

    /// <summary>Rows of a table that must be there, with the columns that must be there.</summary>
    public IEnumerable<ImportRow> Rows(string name, ICollection<ImportFault> faults, params ReadOnlySpan<string> columns)
    {
        if (!byName.Contains(name)) faults.Add(new(name, 0, "", "table.missing", ""));
        return RowsIfAny(name, faults, columns);
    }

    /// <summary>Rows of a table that may be left out, with the columns that must be there when it is not.</summary>
    public IEnumerable<ImportRow> RowsIfAny(string name, ICollection<ImportFault> faults, params ReadOnlySpan<string> columns)
    {
        if (byName[name].FirstOrDefault() is not { } table) return [];
        if (byName[name].Count() > 1) faults.Add(new(name, 0, "", "table.repeated", ""));
        foreach (var column in columns)
        {
            if (!table.Header.Contains(column)) faults.Add(new(name, 1, column, "column.missing", ""));
        }

        foreach (var column in table.Header.CountBy(column => column).Where(column => column.Key.Length > 0 && column.Value > 1))
        {
            faults.Add(new(name, 1, column.Key, "column.repeated", ""));
        }

        return ImportRow.Of(table, faults);
    }

    public bool HasColumn(string name, string column) => byName[name].Any(table => table.Header.Contains(column));

    /// <summary>Names of the tables that hold results, in the order they came; "results" when there is none.</summary>
    public IEnumerable<string> ResultTables => byName.Select(table => table.Key).Where(TableShape.IsResults).DefaultIfEmpty(TableShape.Results);

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
