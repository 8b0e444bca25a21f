using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using Pbms.Core.Import;

namespace Pbms.Publishing.Tables;

/// <summary>CSV files (UTF-8, comma, header first) as import tables.</summary>
public static class CsvTables
{
    private const int ChunkChars = 64 * 1024;

    // The header is read as a row of its own: the import says which column it misses. A stray quote is refused, not guessed at.
    private static readonly CsvReaderOptions Format = new() { HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw };

    // Thai Excel saves Windows-874 unless told otherwise; read leniently, every name would be garbage.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>A file that somebody made: faults "encoding.not_utf8", "csv.malformed" and "file.too_large". A byte order mark is allowed.</summary>
    public static CsvResult Read(string name, Stream file, UploadBudget budget)
    {
        try
        {
            return new CsvResult.Read(Read(name, new StringReader(TextOf(file)), budget));
        }
        catch (UploadTooLargeException)
        {
            return new CsvResult.Refused(new ImportFault(name, 0, "", "file.too_large", ""));
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
    public static ImportTable Read(string name, TextReader text) => Read(name, text, new UploadBudget());

    private static ImportTable Read(string name, TextReader text, UploadBudget budget)
    {
        using var csv = CsvReader.Create(text, Format, leaveOpen: true);
        var header = csv.Read() ? Cells(csv, budget) : [];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (csv.Read()) rows.Add(Cells(csv, budget));
        return new ImportTable(name, header, rows.ToImmutable());
    }

    private static ImmutableArray<string> Cells(CsvReader csv, UploadBudget budget)
    {
        budget.Take(1, csv.FieldCount);
        return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
    }

    // The reader keeps a place for every cell of a row: commas are counted before it sees any.
    private static string TextOf(Stream file)
    {
        using var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var (text, chunk, commas) = (new StringBuilder(), new char[ChunkChars], 0);
        int read;
        while ((read = reader.Read(chunk)) > 0)
        {
            commas += chunk.AsSpan(0, read).Count(',');
            if (commas > UploadBudget.Cells) throw new UploadTooLargeException();
            text.Append(chunk, 0, read);
        }

        return text.ToString();
    }
}
