namespace Pbms.Core.Thai;

/// <summary>The year said with a date.</summary>
/// <param name="Kind">How to take <paramref name="Value"/>.</param>
/// <param name="Value">A CE year, or years from this one.</param>
internal readonly record struct DateYear(DateYearKind Kind, int Value)
{
    private const int FirstCommon = 1900;
    private const int LastCommon = 2200;
    private const int BuddhistCentury = 2500;

    // 43 is พ.ศ. 2543 = 2000 CE; 24 may as well be 2024 CE.
    private const int FirstShortBuddhist = 43;

    private static readonly PhraseList Era = new("ปี พ.ศ.", "พ.ศ.", "พ.ศ", "พศ.", "พศ", "ค.ศ.", "คศ.", "ปี");

    // "3 ธ.ค. 67 คน" counts people.
    private static readonly PhraseList Counted = new("คน", "แห่ง", "ครั้ง", "ท่าน", "บาท", "ฉบับ", "เล่ม", "%");

    private static readonly PhraseTable<DateYear> Words = new(new Dictionary<string, DateYear>
    {
        ["ปีหน้า"] = new(DateYearKind.FromThisYear, 1),
        ["ปีนี้"] = new(DateYearKind.FromThisYear, 0),
        ["ปีที่แล้ว"] = new(DateYearKind.FromThisYear, -1),
        ["นี้"] = new(DateYearKind.NotSaid, 0),
    });

    /// <summary>Reads the year that may follow a day and month; where none does, the text goes on at <paramref name="at"/>.</summary>
    public static (DateYear Year, int End) After(string text, int at)
    {
        var start = ThaiFolding.SkipSpaces(text, at);
        var word = Words.Match(text.AsSpan(start), out var year);
        if (word > 0) return (year, start + word);

        start = ThaiFolding.SkipSpaces(text, start + Era.AtStart(text.AsSpan(start)));
        var run = DigitRun.At(text, start);
        return run.Length is 2 or 4 && IsWhole(text.AsSpan(run.End), run.Length) ? (Of(run), run.End) : (default, at);
    }

    /// <summary>Four digits above 2200 are Buddhist, up to it they are common era; two digits from 43 on are Buddhist.</summary>
    public static DateYear Of(DigitRun run)
    {
        var year = (run.Length, run.Value) switch
        {
            (4, > LastCommon) => run.Value - ThaiDateWriter.BuddhistEraOffset,
            (4, _) => run.Value,
            (2, >= FirstShortBuddhist) => run.Value + BuddhistCentury - ThaiDateWriter.BuddhistEraOffset,
            _ => 0,
        };
        var isYear = year is >= FirstCommon and <= LastCommon;
        return isYear ? new DateYear(DateYearKind.CommonEra, year) : new DateYear(DateYearKind.Unclear, 0);
    }

    private static bool IsWhole(ReadOnlySpan<char> rest, int length)
    {
        if (rest.Length > 1 && rest[0] is '.' or ':' or ',' or '/' && char.IsAsciiDigit(rest[1])) return false;
        return length == 4 || Counted.AtStart(rest.TrimStart(' ')) == 0;
    }
}
