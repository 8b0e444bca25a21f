namespace Pbms.Core.Thai;

/// <summary>Turns a date as it was said into a day, seen from today.</summary>
internal static class DateResolver
{
    /// <summary>A day and month without a year may lie this far back; before that the next year is meant.</summary>
    public const int MostDaysBack = 31;

    private const int MonthsInYear = 12;
    private const int DaysInWeek = 7;
    private const int FiscalYearLastMonth = 9;

    /// <summary>The day that is meant, or why it must be asked.</summary>
    public static DateReading Resolve(DateMatch match, DateOnly today)
    {
        var reading = Resolve(match.Mention, today);
        return reading is DateReading.Date date && match.Weekday is { } weekday && date.Value.DayOfWeek != weekday
            ? Unclear(DateDoubt.WrongWeekday)
            : reading;
    }

    private static DateReading Resolve(DateMention mention, DateOnly today) => mention switch
    {
        DateMention.OnDay { Year.Kind: DateYearKind.Unclear } => Unclear(DateDoubt.Year),
        DateMention.OnDay { Month: < 1 or > MonthsInYear } => Unclear(DateDoubt.Impossible),
        DateMention.OnDay said => Day(YearOf(said, today), said.Month, said.Day),
        DateMention.OnDayOfMonth { MonthsAhead: { } ahead } said => DayInMonth(Months(today, ahead), said.Day),
        DateMention.OnDayOfMonth said => ComingDay(said.Day, today),
        DateMention.InDays said => Found(today.DayNumber + said.Days),
        DateMention.EndOfMonth said => DayInMonth(Months(today, said.MonthsAhead), null),
        DateMention.EndOfNamedMonth { Year.Kind: DateYearKind.Unclear } => Unclear(DateDoubt.Year),
        DateMention.EndOfNamedMonth said => EndOf(said, today),
        DateMention.EndOfFiscalYear => DayInMonth(Months(today, MonthsToFiscalYearEnd(today)), null),
        DateMention.OnWeekday said => Found(today.DayNumber + DaysTo(said, today)),
        _ => throw new System.Diagnostics.UnreachableException($"date mention {mention.GetType().Name}"),
    };

    private static int YearOf(DateMention.OnDay said, DateOnly today) => YearOf(said.Year, said.Month, said.Day, today);

    private static int YearOf(DateYear year, int month, int day, DateOnly today)
    {
        switch (year.Kind)
        {
            case DateYearKind.CommonEra:
                return year.Value;
            case DateYearKind.FromThisYear:
                return today.Year + year.Value;
            default:
                var floor = today.AddDays(-Math.Min(MostDaysBack, today.DayNumber));
                return (month, day).CompareTo((floor.Month, floor.Day)) >= 0 ? floor.Year : floor.Year + 1;
        }
    }

    private static DateReading EndOf(DateMention.EndOfNamedMonth said, DateOnly today)
    {
        const int longestMonth = 31;
        return DayInMonth((YearOf(said.Year, said.Month, longestMonth, today), said.Month), null);
    }

    // The first month, from this one, in which that day is today or still to come.
    private static DateReading ComingDay(int day, DateOnly today)
    {
        for (var ahead = 0; ahead <= 2; ahead++)
        {
            if (DayInMonth(Months(today, ahead), day) is DateReading.Date date && date.Value >= today) return date;
        }

        return Unclear(DateDoubt.Impossible);
    }

    private static DateReading DayInMonth((int Year, int Month) month, int? day) =>
        IsYear(month.Year)
            ? Day(month.Year, month.Month, day ?? DateTime.DaysInMonth(month.Year, month.Month))
            : Unclear(DateDoubt.Impossible);

    private static DateReading Day(int year, int month, int day) =>
        IsYear(year) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateReading.Date(new DateOnly(year, month, day))
            : Unclear(DateDoubt.Impossible);

    private static (int Year, int Month) Months(DateOnly today, int ahead)
    {
        var months = (today.Year * MonthsInYear) + today.Month - 1 + ahead;
        return (months / MonthsInYear, (months % MonthsInYear) + 1);
    }

    private static int MonthsToFiscalYearEnd(DateOnly today) => (FiscalYearLastMonth - today.Month + MonthsInYear) % MonthsInYear;

    // ศุกร์นี้ and วันศุกร์ are the coming one, today included; ศุกร์หน้า is in the week (Monday to Sunday) after this one.
    private static int DaysTo(DateMention.OnWeekday said, DateOnly today)
    {
        var from = FromMonday(today.DayOfWeek);
        var to = FromMonday(said.Day);
        return said.Week switch
        {
            0 => (to - from + DaysInWeek) % DaysInWeek,
            1 => to - from + DaysInWeek,
            _ => ((to - from - DaysInWeek) % DaysInWeek) is var back && back == 0 ? -DaysInWeek : back,
        };
    }

    private static int FromMonday(DayOfWeek day) => ((int)day + DaysInWeek - 1) % DaysInWeek;

    private static DateReading Found(int dayNumber) =>
        dayNumber >= DateOnly.MinValue.DayNumber && dayNumber <= DateOnly.MaxValue.DayNumber
            ? new DateReading.Date(DateOnly.FromDayNumber(dayNumber))
            : Unclear(DateDoubt.Impossible);

    private static bool IsYear(int year) => year is >= 1 and <= 9999;

    private static DateReading.Unclear Unclear(DateDoubt doubt) => new(doubt);
}
