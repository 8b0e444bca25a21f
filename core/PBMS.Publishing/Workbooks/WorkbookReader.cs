using System.Collections.Immutable;
using System.Globalization;
using MiniExcelLibs;
using Pbms.Core.Import;
using Pbms.Publishing.Tables;

namespace Pbms.Publishing.Workbooks;

/// <summary>A workbook (XLSX) as tables: the name of a sheet is the name of its table, its first row the header.</summary>
internal static class WorkbookReader
{
    public static UploadResult Read(string fileName, Stream file, UploadBudget budget)
    {
        try
        {
            var formulas = SheetScan.Formulas(file, budget);
            return formulas.IsEmpty
                ? new UploadResult([.. MiniExcel.GetSheetNames(file).Select(sheet => Sheet(sheet, file)).OfType<ImportTable>()], [])
                : new UploadResult([], formulas);
        }
        catch (UploadTooLargeException)
        {
            return UploadResult.Of(new ImportFault(fileName, 0, "", "file.too_large", ""));
        }
        // MiniExcel throws whatever a part that is missing or odd leads to; no such file is this program's fault.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return UploadResult.Of(new ImportFault(fileName, 0, "", "file.malformed", ""));
        }
    }

    /// <summary>Null for an empty sheet: Excel adds some by itself.</summary>
    private static ImportTable? Sheet(string sheet, Stream file)
    {
        file.Position = 0;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var header = ImmutableArray<string>.Empty;
        foreach (IDictionary<string, object?> row in MiniExcel.Query(file, useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX))
        {
            if (header.IsEmpty) header = Trimmed([.. row.Values.Select(cell => Text(cell, ""))]);
            else rows.Add([.. row.Values.Select((cell, at) => Text(cell, at < header.Length ? header[at] : ""))]);
        }

        while (rows.Count > 0 && rows[^1].All(cell => cell.Length == 0)) rows.RemoveAt(rows.Count - 1);
        return header.IsEmpty && rows.Count == 0 ? null : new ImportTable(sheet, header, rows.ToImmutable());
    }

    private static ImmutableArray<string> Trimmed(ImmutableArray<string> header)
    {
        var length = header.Length;
        while (length > 0 && header[length - 1].Length == 0) length--;
        return header[..length];
    }

    /// <summary>Excel turns "2024-12" into a date when somebody types it; the column tells what was meant.</summary>
    private static string Text(object? cell, string column) => cell switch
    {
        null => "",
        DateTime moment when column.EndsWith("month", StringComparison.Ordinal) => moment.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DateTime moment when column == "at" => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'+07:00'", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // Fifteen digits are all a cell holds: 0.1 + 0.2 is not 0.30000000000000004 here.
        double number => ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)?.Trim() ?? "",
    };
}
