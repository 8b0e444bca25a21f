using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using Pbms.Core.Import;

namespace Pbms.Publishing.Tables;

/// <summary>CSV files (UTF-8, comma, header first) as import tables.</summary>
public static class CsvTables
{
    // The header is read as a row of its own: the import says which column it misses. A stray quote is refused, not guessed at.
    private static readonly CsvReaderOptions Format = new() { HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw };

    // Thai Excel saves Windows-874 unless told otherwise; read leniently, every name would be garbage.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>A file that somebody made: faults "encoding.not_utf8" and "csv.malformed". A byte order mark is allowed.</summary>
    public static CsvResult Read(string name, Stream file)
    {
        try
        {
            using var text = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
            return new CsvResult.Read(Read(name, new StringReader(text.ReadToEnd())));
        }
        catch (DecoderFallbackException)
        {
            return new CsvResult.Refused(new ImportFault(name, 0, "", "encoding.not_utf8", ""));
        }
        catch (CsvFormatException malformed)
        {
            return new CsvResult.Refused(new ImportFault(name, (int)malformed.RecordNumber, "", "csv.malformed", ""));
        }
    }

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
