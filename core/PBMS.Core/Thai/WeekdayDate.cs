namespace Pbms.Core.Thai;

/// <summary>Dates that start with a day of the week: วันศุกร์, ศุกร์หน้า, วันพุธที่ 4 ธันวาคม 2567.</summary>
internal static class WeekdayDate
{
    private const string On = "ที่";

    /// <summary>Reads on after the name of the day; null when the words there make it no date.</summary>
    public static DateMatch? After(string text, int at, DateWord word, DateScan scan)
    {
        var day = ((DateMention.OnWeekday)word.Mention!).Day;
        var next = ThaiFolding.SkipSpaces(text, at);
        var week = DateWords.Weeks.Match(text.AsSpan(next), out var weeks);
        var isBare = word.Kind == DateWordKind.BareWeekday;
        if (week > 0)
        {
            // อาทิตย์หน้า is next week, วันอาทิตย์หน้า a Sunday.
            return isBare && day == DayOfWeek.Sunday ? null : new DateMatch(new DateMention.OnWeekday(day, weeks), next + week);
        }

        if (WithFigures(text, next) is { } dated) return dated with { Weekday = day };
        if (isBare && (scan == DateScan.InSentence || day == DayOfWeek.Sunday)) return null;

        // วันจันทร์-ศุกร์ is no day.
        return DateWords.Through.AtStart(text.AsSpan(next)) > 0 ? null : new DateMatch(word.Mention, at);
    }

    private static DateMatch? WithFigures(string text, int at)
    {
        var start = text.AsSpan(at).StartsWith(On, StringComparison.Ordinal) ? ThaiFolding.SkipSpaces(text, at + On.Length) : at;
        if (start >= text.Length || !char.IsAsciiDigit(text[start])) return null;
        return start == at ? FigureDate.At(text, start, DateScan.InSentence) : FigureDate.AfterWord(text, start);
    }
}
