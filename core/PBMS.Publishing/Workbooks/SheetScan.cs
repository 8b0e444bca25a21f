using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using Pbms.Core.Import;
using Pbms.Publishing.Tables;

namespace Pbms.Publishing.Workbooks;

/// <summary>
/// Looks over the sheets of a workbook before anything is made of them: formulas, and how far each sheet says it reaches. MiniExcel makes a cell of
/// every place up to there, and one cell in row 200,000 is enough to say it.
/// </summary>
internal static partial class SheetScan
{
    /// <summary>A workbook with more is the wrong file, and nobody reads on.</summary>
    private const int MostFormulas = 1000;

    /// <returns>A fault "cell.formula" each: the value beside a formula is what some other program last made of it.</returns>
    /// <exception cref="UploadTooLargeException">The sheets reach further than the budget does.</exception>
    /// <exception cref="InvalidDataException">A place that is none.</exception>
    public static ImmutableArray<ImportFault> Formulas(Stream workbook, UploadBudget budget)
    {
        workbook.Position = 0;
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var sheets = zip.Entries.Where(entry => entry.FullName.Contains("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
        return [.. sheets.SelectMany(sheet => Look(sheet, budget).Select(cell => new ImportFault(sheet.Name, 0, cell, "cell.formula", ""))).Take(MostFormulas)];
    }

    /// <summary>The cells that hold formulas; the sheet is taken out of the budget.</summary>
    private static List<string> Look(ZipArchiveEntry sheet, UploadBudget budget)
    {
        using var xml = XmlReader.Create(sheet.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var formulas = new List<string>();
        // Reached so far, and the place at hand: a row or cell that does not say where it is comes after the last.
        var (rows, columns, row, column, cell) = (0L, 0L, 0L, 0L, "");
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "dimension" when xml.GetAttribute("ref") is { Length: > 0 } span:
                    Reach(PlaceOf(span[(span.IndexOf(':', StringComparison.Ordinal) + 1)..]));
                    break;
                case "row":
                    row = xml.GetAttribute("r") is { } number ? NumberOf(number) : row + 1;
                    column = 0;
                    Reach((row, 0));
                    break;
                case "c":
                    cell = xml.GetAttribute("r") ?? "";
                    var place = cell.Length > 0 ? PlaceOf(cell) : (Row: row, Column: column + 1);
                    column = place.Column;
                    Reach(place);
                    break;
                case "f" when formulas.Count < MostFormulas:
                    formulas.Add(cell);
                    break;
            }
        }

        budget.Take(rows, columns);
        return formulas;

        void Reach((long Row, long Column) place) => (rows, columns) = (Math.Max(rows, place.Row), Math.Max(columns, place.Column));
    }

    /// <summary>"BC23" is row 23, column 55.</summary>
    private static (long Row, long Column) PlaceOf(string reference) => Place().Match(reference) is { Success: true } match
        ? (NumberOf(match.Groups[2].Value), match.Groups[1].Value.ToUpperInvariant().Aggregate(0L, (column, letter) => (column * 26) + (letter - 'A' + 1)))
        : throw new InvalidDataException("A cell is at no place.");

    private static long NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidDataException("A row is at no place.");

    [GeneratedRegex("^([A-Za-z]{1,3})([0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
