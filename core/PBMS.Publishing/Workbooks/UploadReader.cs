using System.Collections.Immutable;
using System.IO.Compression;
using Pbms.Core.Import;
using Pbms.Publishing.Tables;

namespace Pbms.Publishing.Workbooks;

/// <summary>Files as somebody uploads them: CSV files, a zip of CSV files, or a workbook with a sheet for each table.</summary>
public static class UploadReader
{
    /// <param name="fileName">Tells what it is by its ending; of a CSV file also which table.</param>
    /// <param name="file">Seekable.</param>
    /// <param name="budget">One for all files of an upload.</param>
    public static UploadResult Read(string fileName, Stream file, UploadBudget budget)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        return Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".CSV" => Csv(name, file, budget),
            ".ZIP" => PackedFile.Check(fileName, file) is { } fault ? UploadResult.Of(fault) : Zip(file, budget),
            ".XLSX" => PackedFile.Check(fileName, file) is { } fault ? UploadResult.Of(fault) : WorkbookReader.Read(fileName, file, budget),
            _ => UploadResult.Of(new ImportFault(fileName, 0, "", "file.unknown_kind", "")),
        };
    }

    private static UploadResult Csv(string name, Stream file, UploadBudget budget) => CsvTables.Read(name, file, budget) switch
    {
        CsvResult.Read read => new UploadResult([read.Table], []),
        CsvResult.Refused refused => UploadResult.Of(refused.Fault),
        var other => throw new InvalidOperationException($"csv result {other}"),
    };

    private static UploadResult Zip(Stream file, UploadBudget budget)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        // Folders have no name; what macOS adds is hidden.
        var entries = zip.Entries.Where(entry => entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)).ToList();
        return UploadResult.Join(entries.Select(entry => Entry(entry, budget)).ToImmutableArray());
    }

    private static UploadResult Entry(ZipArchiveEntry entry, UploadBudget budget)
    {
        if (!entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return UploadResult.Of(new ImportFault(entry.Name, 0, "", "file.unknown_kind", ""));
        try
        {
            using var content = entry.Open();
            return Csv(Path.GetFileNameWithoutExtension(entry.Name), content, budget);
        }
        // What a damaged entry leads to depends on which of its bytes are wrong.
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return UploadResult.Of(new ImportFault(entry.Name, 0, "", "file.malformed", ""));
        }
    }
}
