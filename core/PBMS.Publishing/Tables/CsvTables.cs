using System.Collections.Immutable;
using CsvHelper;
using Pbms.Core.Import;

namespace Pbms.Publishing.Tables;

/// <summary>CSV files (UTF-8, comma, header first) as import tables.</summary>
public static class CsvTables
{
    // The header is read as a row of its own: the import says which column it misses. A stray quote is refused, not guessed at.
    private static readonly CsvReaderOptions Format = new() { HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw };

    /// <exception cref="CsvFormatException">Quotes that do not close.</exception>
    public static ImportTable Read(string name, TextReader text)
    {
        using var csv = CsvReader.Create(text, Format, leaveOpen: true);
        var header = csv.Read() ? Cells(csv) : [];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (csv.Read()) rows.Add(Cells(csv));
        return new ImportTable(name, header, rows.ToImmutable());
    }

    private static ImmutableArray<string> Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}
