using Pbms.Core.Periods;

namespace Pbms.Core.Reminders;

/// <summary>When people may be told something they did not ask for: on working days, in working hours. What falls outside is held, never dropped.</summary>
/// <param name="Opens">The first minute of the day.</param>
/// <param name="Closes">The first minute of the quiet evening.</param>
public sealed record TellingHours(TimeOnly Opens, TimeOnly Closes)
{
    /// <summary>08:30 to 18:00.</summary>
    public static TellingHours Default { get; } = new(new(8, 30), new(18, 0));

    /// <summary>May anybody be told anything now?</summary>
    public bool IsOpen(DateTimeOffset now, HolidayCalendar holidays) =>
        holidays.IsWorkingDay(BangkokClock.DayOf(now)) && Admits(TimeOf(now));

    /// <summary>May this person be told now?</summary>
    public bool MayTell(DateTimeOffset now, ReminderPreference preference, HolidayCalendar holidays) =>
        IsOpen(now, holidays) && TimeOf(now) >= From(preference) && !preference.IsPaused(BangkokClock.DayOf(now));

    public bool Admits(TimeOnly time) => Opens <= time && time < Closes;

    /// <summary>The first moment, not before <paramref name="now"/>, at which the person may be told; null when they have paused until they ask.</summary>
    public DateTimeOffset? NextFor(DateTimeOffset now, ReminderPreference preference, HolidayCalendar holidays)
    {
        if (preference.PausedUntil == ReminderPreference.UntilAsked) return null;
        if (MayTell(now, preference, holidays)) return now;
        var today = BangkokClock.DayOf(now);
        var first = TimeOf(now) < From(preference) ? today : today.AddDays(1);
        var day = preference.PausedUntil is { } until && until > first ? until : first;
        return BangkokClock.At(holidays.WorkingDayFrom(day), From(preference));
    }

    /// <summary>What is wrong with these hours, or null.</summary>
    public string? Fault() => Opens < Closes ? null : "Telling people must open before it closes.";

    // An hour chosen under older settings may be quiet now.
    private TimeOnly From(ReminderPreference preference) => preference.Hour is { } hour && Admits(hour) ? hour : Opens;

    private static TimeOnly TimeOf(DateTimeOffset now) => TimeOnly.FromDateTime(BangkokClock.ToBangkok(now).DateTime);
}
