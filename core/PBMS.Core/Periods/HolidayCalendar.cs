using System.Collections.Frozen;

namespace Pbms.Core.Periods;

/// <summary>Thai public holidays, with the days given in lieu of those on a weekend.</summary>
public sealed class HolidayCalendar(IEnumerable<KeyValuePair<DateOnly, string>> holidays)
{
    private readonly FrozenDictionary<DateOnly, string> holidays = holidays.ToFrozenDictionary();

    public IReadOnlyDictionary<DateOnly, string> Days => holidays;

    /// <summary>The last day holiday data is known for; null when there is none.</summary>
    public DateOnly? KnownThrough => holidays.Count == 0 ? null : holidays.Keys.Max();

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.ContainsKey(day);

    /// <summary>The day itself when it is a working day, else the next one that is (DOMAIN: a due day moves forward).</summary>
    public DateOnly WorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The working day so many working days after a day, or before it when negative; with 0 as <see cref="WorkingDayFrom"/>.</summary>
    public DateOnly Plus(DateOnly day, int workingDays)
    {
        if (workingDays == 0) return WorkingDayFrom(day);
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            day = day.AddDays(Math.Sign(workingDays));
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>; 0 when it is not later.</summary>
    public int WorkingDaysUntil(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day)) count++;
        }

        return count;
    }
}
