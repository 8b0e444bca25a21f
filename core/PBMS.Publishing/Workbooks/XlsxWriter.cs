using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Pbms.Publishing.Workbooks;

/// <summary>Sheets as one Excel workbook. Text is written as text: what begins with "=" is never a formula.</summary>
public static class XlsxWriter
{
    private static readonly OpenXmlConfiguration Format = new() { EnableAutoWidth = true, FastMode = true, MaxWidth = 60, EnableWriteNullValueCell = false };

    public static byte[] Write(IEnumerable<DataSheet> sheets)
    {
        using var file = new MemoryStream();
        file.SaveAs(sheets.ToDictionary(sheet => sheet.Name, object (sheet) => Rows(sheet)), configuration: Format);
        return SteadyZip.Rewrite(file);
    }

    // Without a row the header would be lost: an empty sheet has one of nothing.
    private static List<Dictionary<string, object?>> Rows(DataSheet sheet) => sheet.Rows.IsEmpty
        ? [sheet.Header.ToDictionary(column => column, _ => (object?)null)]
        : [.. sheet.Rows.Select(row => sheet.Header.Zip(row).ToDictionary(cell => cell.First, cell => Value(cell.Second)))];

    private static object? Value(SheetCell cell) => cell.Number is { } number ? number : cell.Text;
}
