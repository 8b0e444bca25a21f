using Pbms.Bot.Demonstration;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Xunit;

namespace Pbms.Tests.Reminders;

/// <summary>When people may be told: working days, working hours, and as they wish.</summary>
public sealed class TellingHoursTests
{
    private static readonly HolidayCalendar Holidays = DemonstrationYear.BeforeLastReport().Year.Calendar.Holidays;

    [Theory]
    [InlineData(2, 8, 29, false)]
    [InlineData(2, 8, 30, true)]
    [InlineData(2, 17, 59, true)]
    [InlineData(2, 18, 0, false)]
    [InlineData(2, 23, 0, false)]
    [InlineData(5, 10, 0, false)]
    [InlineData(7, 10, 0, false)]
    [InlineData(8, 10, 0, false)]
    [InlineData(10, 10, 0, false)]
    [InlineData(11, 10, 0, true)]
    public void December_2567_by_day_and_hour(int day, int hour, int minute, bool may) =>
        Assert.Equal(may, TellingHours.Default.MayTell(Office.At(12, day, hour, minute), ReminderPreference.None, Holidays));

    [Fact]
    public void A_chosen_hour_is_the_first_moment_of_the_day()
    {
        var afternoon = new ReminderPreference(new TimeOnly(13, 0));

        Assert.False(TellingHours.Default.MayTell(Office.At(12, 2, 12, 59), afternoon, Holidays));
        Assert.True(TellingHours.Default.MayTell(Office.At(12, 2, 13, 0), afternoon, Holidays));
    }

    [Fact]
    public void A_pause_ends_on_the_day_it_names()
    {
        var paused = new ReminderPreference(PausedUntil: new DateOnly(2024, 12, 4));

        Assert.False(TellingHours.Default.MayTell(Office.At(12, 3), paused, Holidays));
        Assert.True(TellingHours.Default.MayTell(Office.At(12, 4), paused, Holidays));
    }

    [Fact]
    public void The_next_moment_is_found_over_evenings_and_days_off()
    {
        // Wednesday evening; Thursday is a holiday.
        Assert.Equal(Office.At(12, 6), TellingHours.Default.NextFor(Office.At(12, 4, 20), ReminderPreference.None, Holidays));
        Assert.Equal(Office.At(12, 4), TellingHours.Default.NextFor(Office.At(12, 4, 3), ReminderPreference.None, Holidays));
        // Until Saturday: Monday, at the hour chosen.
        var paused = new ReminderPreference(new TimeOnly(13, 0), new DateOnly(2024, 12, 7));
        Assert.Equal(Office.At(12, 9, 13, 0), TellingHours.Default.NextFor(Office.At(12, 4, 10), paused, Holidays));
        Assert.Null(TellingHours.Default.NextFor(Office.At(12, 4, 10), new(null, ReminderPreference.UntilAsked), Holidays));
    }

    [Fact]
    public void An_hour_that_has_become_quiet_counts_as_none() =>
        Assert.True(TellingHours.Default.MayTell(Office.At(12, 2), new ReminderPreference(new TimeOnly(19, 0)), Holidays));
}
