using System.Globalization;
using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Pbms.Core.Import;

namespace Pbms.Publishing.Workbooks;

/// <summary>Tables as files: CSV (UTF-8 with byte order mark, so that Excel reads Thai), a zip of them, or a workbook with a sheet for each.</summary>
public static class TableFiles
{
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    // What goes into a file is fixed, so that the same tables make the same bytes.
    private static readonly DateTimeOffset Unhurried = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Csv(ImportTable table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Header)) text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return [.. Utf8.GetPreamble(), .. Utf8.GetBytes(text.ToString())];
    }

    public static byte[] Zip(IEnumerable<ImportTable> tables)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var table in tables)
            {
                var entry = zip.CreateEntry(table.Name + ".csv");
                entry.LastWriteTime = Unhurried;
                using var content = entry.Open();
                content.Write(Csv(table));
            }
        }

        return file.ToArray();
    }

    public static byte[] Workbook(IEnumerable<ImportTable> tables)
    {
        using var file = new MemoryStream();
        var sheets = tables.ToDictionary(table => table.Name, table => (object)Rows(table));
        file.SaveAs(sheets, printHeader: false, excelType: ExcelType.XLSX, configuration: new OpenXmlConfiguration { AutoFilter = false, TableStyles = TableStyles.None });
        return file.ToArray();
    }

    private static List<Dictionary<string, object>> Rows(ImportTable table) =>
    [
        .. table.Rows.Prepend(table.Header).Select(row => row
            .Select((cell, at) => (Name: $"c{at}", Value: Value(table.Header[at], cell)))
            .ToDictionary(cell => cell.Name, cell => cell.Value)),
    ];

    /// <summary>Figures are numbers, for people add them up; all else is text: a code such as "4.10" must not become the number 4.1.</summary>
    private static object Value(string column, string cell) =>
        IsFigure(column) && decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : cell;

    private static bool IsFigure(string column) =>
        column is "annual" or "value" || (column.Length == 3 && column[0] == 'm' && char.IsAsciiDigit(column[1]) && char.IsAsciiDigit(column[2]));

    // A cell that begins like a formula would run when a spreadsheet opens the file.
    private static string Cell(string cell)
    {
        var tame = cell.Length > 1 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return tame.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{tame.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : tame;
    }
}
