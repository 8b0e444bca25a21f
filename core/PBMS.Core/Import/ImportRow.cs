using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Import;

/// <summary>Reads the cells of one row; a cell that cannot be read leaves a fault behind and a harmless value.</summary>
public sealed partial class ImportRow(ImportTable table, int index, ICollection<ImportFault> faults)
{
    /// <summary>In characters, of what a thing is known by in links and in the store.</summary>
    public const int LongestKey = 50;

    /// <summary>As a spreadsheet numbers it.</summary>
    public int Number => index + 2;

    public static IEnumerable<ImportRow> Of(ImportTable table, ICollection<ImportFault> faults) =>
        Enumerable.Range(0, table.Rows.Length).Select(index => new ImportRow(table, index, faults));

    public void Fault(string column, string code) => faults.Add(new(table.Name, Number, column, code, Cell(column)));

    /// <summary>Trimmed text; empty when the column or cell is not there.</summary>
    public string Cell(string column)
    {
        var at = table.Header.IndexOf(column);
        return at < 0 || at >= table.Rows[index].Length ? "" : table.Rows[index][at].Trim();
    }

    public string Required(string column)
    {
        var text = Cell(column);
        if (text.Length == 0) Fault(column, "cell.required");
        return text;
    }

    /// <summary>What a thing is known by: at most <see cref="LongestKey"/> characters.</summary>
    public string Key(string column)
    {
        var text = Required(column);
        if (text.Length > LongestKey) Fault(column, "text.too_long");
        return text;
    }

    public string? Optional(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    public ImmutableArray<string> List(string column) =>
        [.. Cell(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public bool Yes(string column) => Cell(column) switch
    {
        "yes" => true,
        "" or "no" => false,
        _ => Faulty(column, "yes_or_no.malformed", false),
    };

    /// <summary>snake_case names of an enum; never their numbers, nor several at once.</summary>
    public T Kind<T>(string column)
        where T : struct, Enum
    {
        var text = Required(column);
        foreach (var kind in Enum.GetValues<T>())
        {
            if (string.Equals(kind.ToString(), text.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)) return kind;
        }

        return text.Length == 0 ? default : Faulty(column, "kind.unknown", default(T));
    }

    /// <summary>A GUID with hyphens, in lower case; null when the cell is empty.</summary>
    public string? Identifier(string column) => Optional(column) switch
    {
        null => null,
        var text when Guid.TryParseExact(text, "D", out var id) => id.ToString("D"),
        _ => Faulty<string?>(column, "guid.malformed", null),
    };

    public int? WholeNumber(string column) => Optional(column) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => Faulty<int?>(column, "number.malformed", null),
    };

    /// <summary>Digits with at most four decimals, zero or more; a star marks an assumed figure.</summary>
    public Target? Figure(string column)
    {
        if (Optional(column) is not { } text) return null;
        return PlainNumber().Match(text) is { Success: true } match
            ? new Target(decimal.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), text.EndsWith('*'))
            : Faulty<Target?>(column, "number.malformed", null);
    }

    public Month? Month(string column) =>
        Optional(column) is not { } text ? null : Periods.Month.TryParse(text) ?? Faulty<Month?>(column, "month.malformed", null);

    public DateOnly? Day(string column) => Optional(column) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsCommonEra(day.Year) => day,
        _ => Faulty<DateOnly?>(column, "date.malformed", null),
    };

    public DateTimeOffset? Moment(string column) => Optional(column) switch
    {
        null => null,
        var text when DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && IsCommonEra(at.Year) => at,
        _ => Faulty<DateTimeOffset?>(column, "moment.malformed", null),
    };

    // 2567-12-05 is a Buddhist year written into a Common Era date.
    private static bool IsCommonEra(int year) => year is >= 1900 and < 2400;

    private T Faulty<T>(string column, string code, T harmless)
    {
        Fault(column, code);
        return harmless;
    }

    [GeneratedRegex(@"^(\d{1,15}(?:\.\d{1,4})?)\*?$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex PlainNumber();
}
