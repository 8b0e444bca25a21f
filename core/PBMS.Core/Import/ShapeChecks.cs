using System.Collections.Immutable;

namespace Pbms.Core.Import;

/// <summary>Checks what a table is before what it says: a misspelt name or column would be left out unseen, a formula would run in somebody's
/// spreadsheet.</summary>
public static class ShapeChecks
{
    private const string FormulaStarts = "=+-@\t\r";

    public static ImmutableArray<ImportFault> Of(IEnumerable<ImportTable> tables) => [.. tables.SelectMany(Of)];

    private static IEnumerable<ImportFault> Of(ImportTable table) => TableShape.Of(table.Name) is { } shape
        ? Columns(table, shape).Concat(Formulas(table))
        : [new ImportFault(table.Name, 0, "", "table.unknown", "")];

    private static IEnumerable<ImportFault> Columns(ImportTable table, TableShape shape) => table.Header
        .Where(column => column.Length > 0 && !shape.Columns.Contains(column))
        .Select(column => new ImportFault(table.Name, 1, column, "column.unknown", column));

    private static IEnumerable<ImportFault> Formulas(ImportTable table)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var cells = table.Rows[row];
            for (var at = 0; at < cells.Length; at++)
            {
                if (IsFormula(cells[at])) yield return new(table.Name, row + 2, at < table.Header.Length ? table.Header[at] : "", "cell.formula", cells[at]);
                else if (at >= table.Header.Length && cells[at].Length > 0) yield return new(table.Name, row + 2, "", "cell.outside", cells[at]);
            }
        }
    }

    /// <summary>A lone dash is how people leave a cell empty; it is read, or refused, as what the column holds.</summary>
    public static bool IsFormula(string cell) => cell.Length > 1 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal);
}
