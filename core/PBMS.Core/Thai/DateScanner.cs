namespace Pbms.Core.Thai;

/// <summary>Finds the date that starts at a place in a folded text.</summary>
internal static class DateScanner
{
    private const string Every = "ทุก";
    private const int MostDaysAhead = 366;
    private const int DaysInWeek = 7;

    // Longer than สามร้อยหกสิบห้าสัปดาห์, and short: the text may be a flood.
    private const int LongestCount = 40;

    /// <summary>The date at <paramref name="at"/>; null when none starts there.</summary>
    public static DateMatch? At(string text, int at, DateScan scan)
    {
        if (at >= text.Length) return null;
        if (char.IsAsciiDigit(text[at])) return FigureDate.At(text, at, scan);
        var rest = text.AsSpan(at);
        var length = DateWords.Starts.Match(rest, out var start);
        if (length == 0 || text.AsSpan(0, at).EndsWith(Every, StringComparison.Ordinal)) return null;

        var end = at + length;
        return start.Kind switch
        {
            DateWordKind.Said => new DateMatch(start.Mention!, end),
            DateWordKind.EndOf => EndOf(text, end, start.Mention),
            DateWordKind.DayNumber => FigureDate.AfterWord(text, ThaiFolding.SkipSpaces(text, end)),
            DateWordKind.After => After(text, end),
            _ => WeekdayDate.After(text, end, start, scan),
        };
    }

    // สิ้นเดือน, สิ้นเดือน ธ.ค. 67, สิ้น ธ.ค.
    private static DateMatch? EndOf(string text, int at, DateMention? otherwise)
    {
        if (ThaiMonths.At(text, ThaiFolding.SkipSpaces(text, at)) is not var (month, end))
        {
            return otherwise is null ? null : new DateMatch(otherwise, at);
        }

        var (year, yearEnd) = DateYear.After(text, end);
        return new DateMatch(new DateMention.EndOfNamedMonth(month, year), yearEnd);
    }

    // อีก 3 วัน, ภายในสองสัปดาห์; วันทำการ are not counted here.
    private static DateMatch? After(string text, int at)
    {
        var start = ThaiFolding.SkipSpaces(text, at);
        var phrase = NumberPhrase.ReadFrom(text.Substring(start, Math.Min(LongestCount, text.Length - start)));
        if (phrase.Tokens.Count == 0 || phrase.Doubt is not null) return null;
        var (count, doubt) = SpokenNumber.Sum(phrase.Tokens);
        if (doubt is not null || count > MostDaysAhead || decimal.Truncate(count) != count) return null;

        var measure = ThaiFolding.SkipSpaces(text, start + phrase.End);
        var length = DateWords.Spans.Match(text.AsSpan(measure), out var days);
        if (length == 0 || days is not (1 or DaysInWeek)) return null;
        return new DateMatch(new DateMention.InDays((int)count * days), measure + length);
    }
}
