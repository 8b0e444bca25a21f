using Pbms.Core.Periods;

namespace Pbms.Core.Reminders;

/// <summary>A day on which summaries of a month are due.</summary>
public sealed record SummaryOccasion(SummaryKind Kind, Month Month, DateOnly Day)
{
    public Round Round => Round.Through(Month);

    /// <summary>The latest occasion of a month up to this day; null before the first. One that falls on a day off is held to the next working day.</summary>
    public static SummaryOccasion? Latest(Month month, ReportingCalendar calendar, DateOnly today) =>
        Of(month, calendar).Where(occasion => occasion.Day <= today).OrderBy(occasion => occasion.Day).ThenBy(occasion => occasion.Kind).LastOrDefault();

    /// <summary>All occasions of a month, in no order.</summary>
    public static IEnumerable<SummaryOccasion> Of(Month month, ReportingCalendar calendar)
    {
        yield return new(SummaryKind.AfterDue, month, calendar.Holidays.Plus(calendar.DueOn(month), 1));
        yield return new(SummaryKind.AfterFreeze, month, calendar.Holidays.Plus(calendar.FreezesOn(month), 1));
        // On the opening day itself there is nothing to sum up.
        for (var day = calendar.OpensOn(month).AddDays(1); day <= calendar.FreezesOn(month); day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Monday) yield return new(SummaryKind.Weekly, month, calendar.Holidays.WorkingDayFrom(day));
        }
    }
}
