using System.Collections.Immutable;
using Pbms.Core.Thai;

namespace Pbms.Core.Reporting;

/// <summary>One row pasted from a sheet.</summary>
/// <param name="Number">The line number in its first cell; null when that says something else.</param>
/// <param name="LastResult">Column of the last cell that sounds like a result; 0 when there is none after the first.</param>
internal sealed record SheetRow(ImmutableArray<string> Cells, int? Number, int LastResult)
{
    /// <summary>Cuts a typed line at its tabs.</summary>
    public static SheetRow Of(string line)
    {
        ImmutableArray<string> cells = [.. line.Split('\t').Select(ThaiFolding.Fold)];
        var last = cells.Length - 1;
        while (last > 0 && !AnswerSense.IsResult(cells[last])) last--;
        return new SheetRow(cells, AnswerNumbering.OfCell(cells[0]), last);
    }

    /// <summary>Does it add up the others?</summary>
    public bool IsTotal => Cells.FirstOrDefault(cell => cell.Length > 0) is "รวม" or "รวมทั้งสิ้น" or "รวมทั้งหมด" or "ผลรวม" or "ทั้งหมด";

    /// <summary>The result in <paramref name="column"/>; null when the cell holds none.</summary>
    public string? ResultIn(int column) => LastResult == column ? Cells[column] : null;
}
