using Pbms.Bot.Demonstration;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Xunit;

namespace Pbms.Tests.Reminders;

/// <summary>Which day each rung is reached, over weekends and Thai public holidays.</summary>
public sealed class LadderTests
{
    private static readonly ReportingCalendar Calendar = DemonstrationYear.BeforeLastReport().Year.Calendar;

    [Fact]
    public void November_2567_is_due_on_the_sixth_and_its_ladder_steps_over_the_tenth()
    {
        // 5 and 10 December are holidays; 7, 8, 14 and 15 a weekend.
        Assert.Equal(
            ["Opened 11-25", "DueSoon 12-02", "DueToday 12-06", "Overdue 12-09", "Closed 12-11", "Overdue 12-12", "Overdue 12-18"],
            DaysOf(new Month(2024, 11)));
    }

    [Fact]
    public void March_2568_is_overdue_across_Songkran() => Assert.Equal(
        ["Opened 03-25", "DueSoon 04-02", "DueToday 04-08", "Overdue 04-09", "Closed 04-10", "Overdue 04-11", "Overdue 04-22"],
        DaysOf(new Month(2025, 3)));

    [Fact]
    public void An_opening_day_on_a_weekend_is_held_to_Monday() => Assert.Equal("Opened 01-27", DaysOf(new Month(2025, 1))[0]);

    [Theory]
    [InlineData("2024-12-06", -3, "2024-12-02")]
    [InlineData("2024-12-06", 1, "2024-12-09")]
    [InlineData("2024-12-09", 1, "2024-12-11")]
    [InlineData("2024-12-07", 0, "2024-12-09")]
    [InlineData("2024-12-06", 0, "2024-12-06")]
    [InlineData("2024-12-07", 1, "2024-12-09")]
    public void Working_days_are_counted_over_days_off(string from, int count, string to) =>
        Assert.Equal(Day(to), Calendar.Holidays.Plus(Day(from), count));

    [Fact]
    public void Monday_summaries_are_held_over_a_holiday_and_end_with_the_round()
    {
        var days = SummaryOccasion.Of(new Month(2024, 11), Calendar).OrderBy(occasion => occasion.Day).ThenBy(occasion => occasion.Kind);

        Assert.Equal(["Weekly 12-02", "Weekly 12-09", "AfterDue 12-09", "AfterFreeze 12-11"], days.Select(occasion => $"{occasion.Kind} {occasion.Day:MM-dd}"));
    }

    [Fact]
    public void A_Monday_off_is_summed_up_on_Tuesday() =>
        Assert.Contains(SummaryOccasion.Of(new Month(2025, 4), Calendar), occasion => occasion is { Kind: SummaryKind.Weekly, Day: { Month: 5, Day: 6 } });

    private static List<string> DaysOf(Month month) =>
        [.. ReminderLadder.Default.Days(month, Calendar).Select(rung => $"{rung.Rung.Kind} {rung.Day:MM-dd}")];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
