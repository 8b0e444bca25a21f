using Pbms.Bot.Demonstration;
using Pbms.Core.Periods;
using Xunit;

namespace Pbms.Tests.Periods;

/// <summary>The reporting calendar with the holidays the ministry's year really has.</summary>
public sealed class ReportingCalendarTests
{
    private static readonly ReportingCalendar Calendar = DemonstrationYear.AsPrinted().Year.Calendar;
    private static readonly Month November = new(2024, 11);

    [Fact]
    public void November_2024_opens_on_the_25th_is_due_a_day_late_for_the_holiday_and_freezes_on_9_December()
    {
        Assert.Equal(new DateOnly(2024, 11, 25), Calendar.OpensOn(November));
        Assert.Equal(new DateOnly(2024, 12, 6), Calendar.DueOn(November));
        Assert.Equal(new DateOnly(2024, 12, 9), Calendar.FreezesOn(November));
    }

    [Theory]
    [InlineData(2024, 9, "2024-10-07")] // the 5th is a Saturday
    [InlineData(2024, 12, "2025-01-06")] // the 5th is a Sunday
    [InlineData(2025, 3, "2025-04-08")] // a weekend, then the day in lieu of Chakri Day
    [InlineData(2025, 4, "2025-05-06")] // the day in lieu of Coronation Day
    [InlineData(2025, 5, "2025-06-05")]
    [InlineData(2025, 9, "2025-10-06")] // over the end of the fiscal year
    public void A_due_day_on_a_weekend_or_holiday_moves_to_the_next_working_day(int year, int number, string due) =>
        Assert.Equal(Day(due), Calendar.DueOn(new Month(year, number)));

    [Fact]
    public void No_month_of_three_years_is_due_or_frozen_on_a_day_off_or_out_of_order()
    {
        foreach (var month in Enumerable.Range(0, 36).Select(new Month(2024, 10).Plus))
        {
            var (opens, due, freezes) = (Calendar.OpensOn(month), Calendar.DueOn(month), Calendar.FreezesOn(month));
            Assert.True(Calendar.Holidays.IsWorkingDay(due) && Calendar.Holidays.IsWorkingDay(freezes));
            Assert.True(opens < due && due <= freezes && freezes < Calendar.DueOn(month.Plus(1)));
            Assert.True(due >= month.LastDay.AddDays(5));
        }
    }

    [Theory]
    [InlineData("2024-12-02", "2024-12-06", 3)] // the 5th is a holiday
    [InlineData("2024-12-06", "2024-12-06", 0)]
    [InlineData("2024-12-06", "2024-12-02", 0)]
    [InlineData("2024-12-06", "2024-12-08", 0)] // a weekend
    [InlineData("2024-12-06", "2024-12-11", 2)] // a weekend and Constitution Day
    [InlineData("2024-12-27", "2025-01-06", 3)] // the New Year holidays
    public void Working_days_are_counted_after_the_one_day_up_to_and_with_the_other(string from, string to, int expected) =>
        Assert.Equal(expected, Calendar.Holidays.WorkingDaysUntil(Day(from), Day(to)));

    [Theory]
    [InlineData("2024-12-02", 0, "2024-12-02")]
    [InlineData("2024-12-07", 0, "2024-12-09")] // a Saturday
    [InlineData("2024-12-04", 1, "2024-12-06")] // over a holiday
    [InlineData("2024-12-06", 1, "2024-12-09")] // over a weekend
    [InlineData("2024-12-09", 2, "2024-12-12")] // over Constitution Day
    [InlineData("2024-12-09", -1, "2024-12-06")]
    [InlineData("2024-12-09", -2, "2024-12-04")]
    public void Working_days_are_gone_forward_and_back_over_days_off(string from, int workingDays, string expected) =>
        Assert.Equal(Day(expected), Calendar.Holidays.Plus(Day(from), workingDays));

    [Theory]
    [InlineData("2024-11-24", "2024-10")]
    [InlineData("2024-11-25", "2024-11")]
    [InlineData("2024-12-01", "2024-11")]
    [InlineData("2024-12-24", "2024-11")]
    [InlineData("2024-12-25", "2024-12")]
    [InlineData("2025-01-01", "2024-12")]
    [InlineData("2024-10-01", "2024-09")] // a new fiscal year, the old one still being asked for
    [InlineData("2024-10-24", "2024-09")]
    [InlineData("2024-10-25", "2024-10")]
    public void The_month_asked_for_is_the_latest_that_has_opened(string today, string month) =>
        Assert.Equal(month, Calendar.ReportingMonth(Day(today)).ToString());

    [Theory]
    [InlineData("2024-12-05", false)]
    [InlineData("2024-12-06", false)]
    [InlineData("2024-12-07", true)]
    public void An_entry_is_late_from_the_day_after_the_due_day(string today, bool late) =>
        Assert.Equal(late, Calendar.IsLate(November, Day(today)));

    [Theory]
    [InlineData(25, 5, 9)]
    [InlineData(28, 28, 28)]
    [InlineData(1, 1, 1)]
    public void Days_that_every_month_has_are_sound(int opens, int due, int freezes) => Assert.Null(new ReportingDays(opens, due, freezes).Fault());

    [Theory]
    [InlineData(0, 5, 9, "The opening day must be")]
    [InlineData(29, 5, 9, "The opening day must be")]
    [InlineData(25, 0, 9, "The due day must be")]
    [InlineData(25, 29, 29, "The due day must be")]
    [InlineData(25, 5, 29, "The freeze day must be")]
    [InlineData(25, 5, 0, "The freeze day must be")]
    [InlineData(25, 9, 8, "The freeze day must not be before")]
    public void A_day_that_some_month_lacks_or_a_freeze_before_the_due_day_is_named(int opens, int due, int freezes, string fault) =>
        Assert.StartsWith(fault, new ReportingDays(opens, due, freezes).Fault(), StringComparison.Ordinal);

    [Fact]
    public void Holidays_are_known_for_the_whole_fiscal_year_and_the_month_it_is_settled_in() =>
        Assert.True(Calendar.Holidays.KnownThrough >= new DateOnly(2025, 10, 31));

    [Fact]
    public void A_calendar_without_holidays_still_keeps_weekends()
    {
        var holidays = new HolidayCalendar([]);

        Assert.Null(holidays.KnownThrough);
        Assert.Equal(new DateOnly(2024, 12, 9), holidays.WorkingDayFrom(new DateOnly(2024, 12, 7)));
        Assert.True(holidays.IsWorkingDay(new DateOnly(2024, 12, 5)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O");
}
