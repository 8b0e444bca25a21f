namespace Pbms.Core.Thai;

/// <summary>Dates that start with a figure: 3 ธ.ค. 67, 3/12/2567, 2024-12-03.</summary>
internal static class FigureDate
{
    private const string DayWord = "วันที่";
    private const string MonthWord = "เดือน";

    /// <summary>The date whose first digit is at <paramref name="at"/>; null when the figure starts no date.</summary>
    public static DateMatch? At(string text, int at, DateScan scan) =>
        StartsRun(text, at) ? Numeric(text, at, scan) ?? WithMonthName(text, at) : null;

    /// <summary>The same after วันที่, where a day alone is a date too.</summary>
    public static DateMatch? AfterWord(string text, int at) => At(text, at, DateScan.WholeText) ?? DayAlone(text, at);

    private static bool StartsRun(string text, int at)
    {
        if (at == 0) return true;
        if (char.IsAsciiDigit(text[at - 1])) return false;
        return at == 1 || !(text[at - 1] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[at - 2]));
    }

    private static DateMatch? Numeric(string text, int at, DateScan scan)
    {
        var first = DigitRun.At(text, at);
        if (first.Length is 0 or 3 || SeparatorAt(text, first.End) is not { } separator) return null;
        var second = DigitRun.At(text, first.End + 1);
        if (!second.IsShort) return null;
        if (SeparatorAt(text, second.End) != separator) return WithoutYear(text, first, second, separator, scan);

        var third = DigitRun.At(text, second.End + 1);
        if (third.Length is not (2 or 4) && !(first.Length == 4 && third.IsShort)) return null;
        if (SeparatorAt(text, third.End) is not null && DigitRun.At(text, third.End + 1).Length != 0) return null;
        return Ordered(first, second, third, separator, scan);
    }

    private static DateMatch? Ordered(DigitRun first, DigitRun second, DigitRun third, char separator, DateScan scan)
    {
        if (first.Length == 4)
        {
            return third.IsShort ? new DateMatch(new DateMention.OnDay(third.Value, second.Value, DateYear.Of(first)), third.End) : null;
        }

        if (separator == '.' && third.Length == 2 && scan == DateScan.InSentence) return null;
        return new DateMatch(new DateMention.OnDay(first.Value, second.Value, DateYear.Of(third)), third.End);
    }

    private static DateMatch? WithoutYear(string text, DigitRun day, DigitRun month, char separator, DateScan scan)
    {
        if (scan == DateScan.InSentence || separator != '/' || !day.IsShort || SeparatorAt(text, month.End) is not null) return null;
        return new DateMatch(new DateMention.OnDay(day.Value, month.Value, default), month.End);
    }

    private static DateMatch? WithMonthName(string text, int at)
    {
        if (Days(text, at) is not var (day, end, isSeveral)) return null;
        var next = ThaiFolding.SkipSpaces(text, end);
        if (text.AsSpan(next).StartsWith(MonthWord, StringComparison.Ordinal)) next = ThaiFolding.SkipSpaces(text, next + MonthWord.Length);
        if (ThaiMonths.At(text, next) is not var (month, monthEnd)) return null;
        var (year, yearEnd) = DateYear.After(text, monthEnd);
        return new DateMatch(new DateMention.OnDay(day, month, year), yearEnd, isSeveral);
    }

    private static DateMatch? DayAlone(string text, int at)
    {
        if (Days(text, at) is not var (day, end, isSeveral) || SeparatorAt(text, end) is not null) return null;
        var next = ThaiFolding.SkipSpaces(text, end);
        var length = DateWords.Months.Match(text.AsSpan(next), out var months);
        return length == 0
            ? new DateMatch(new DateMention.OnDayOfMonth(day, null), end, isSeveral)
            : new DateMatch(new DateMention.OnDayOfMonth(day, months), next + length, isSeveral);
    }

    // One day, or a stretch of days by its last.
    private static (int Day, int End, bool IsSeveral)? Days(string text, int at)
    {
        var first = DigitRun.At(text, at);
        if (!first.IsShort) return null;
        var next = ThaiFolding.SkipSpaces(text, first.End);
        var through = DateWords.Through.AtStart(text.AsSpan(next));
        var last = through == 0 ? default : LastDay(text, next + through);
        return last.IsShort ? (last.Value, last.End, true) : (first.Value, first.End, false);
    }

    private static DigitRun LastDay(string text, int at)
    {
        var next = ThaiFolding.SkipSpaces(text, at);
        if (text.AsSpan(next).StartsWith(DayWord, StringComparison.Ordinal)) next = ThaiFolding.SkipSpaces(text, next + DayWord.Length);
        return DigitRun.At(text, next);
    }

    private static char? SeparatorAt(string text, int at) => at < text.Length && text[at] is '/' or '-' or '.' ? text[at] : null;
}
