using CsvHelper;

namespace Pbms.Publishing.Workbooks;

/// <summary>A sheet as a CSV file: UTF-8 with a byte order mark, without which Excel takes Thai for Windows-874.</summary>
public static class CsvSheets
{
    // An apostrophe before what a spreadsheet would run as a formula; numbers, below zero too, stay numbers.
    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static byte[] Write(DataSheet sheet)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, Format, leaveOpen: true))
        {
            csv.WriteRecord(sheet.Header.AsSpan());
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row) Write(csv, cell);
                csv.EndRecord();
            }
        }

        return file.ToArray();
    }

    private static void Write(CsvWriter csv, SheetCell cell)
    {
        if (cell.Number is { } number) csv.WriteField<decimal>(number, default);
        else csv.WriteField(cell.Text ?? "");
    }
}
