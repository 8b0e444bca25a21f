using System.Collections.Immutable;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Xunit;

namespace Pbms.Tests.Planning;

public sealed class TargetScheduleTests
{
    private static readonly FiscalYear Year = new(2568);

    [Fact]
    public void A_month_not_named_keeps_the_target_before_it()
    {
        var schedule = Schedule(annual: 90, (2, 10), (5, 30));

        Assert.Equal([0, 10, 10, 10, 30, 30, 30, 30, 30, 30, 30, 90], Enumerable.Range(1, 12).Select(number => schedule.At(number).Value));
    }

    [Fact]
    public void The_target_of_the_twelfth_month_is_the_annual_one_unless_it_is_named()
    {
        Assert.Equal(90, Schedule(annual: 90).At(12).Value);
        Assert.Equal(0, Schedule(annual: 90).At(11).Value);
        Assert.Equal(80, Schedule(annual: 90, (12, 80)).At(12).Value);
        Assert.Equal(10, Schedule(annual: null, (2, 10)).At(12).Value);
    }

    [Fact]
    public void An_assumed_target_stays_assumed_in_the_months_that_keep_it()
    {
        var schedule = Schedule(annual: 90) with { ByMonth = new Dictionary<int, Target> { [2] = new(10, true), [4] = new(20) }.ToImmutableSortedDictionary() };

        Assert.Equal([false, true, true, false, false], Enumerable.Range(1, 5).Select(number => schedule.At(number).IsAssumed));
    }

    [Fact]
    public void It_is_first_due_in_the_stated_month_or_else_the_first_with_a_target_above_zero()
    {
        Assert.Equal(Year.MonthAt(3), (Schedule(90, (6, 10)) with { FirstReport = Year.MonthAt(3) }).FirstDue(Year));
        Assert.Equal(Year.MonthAt(6), Schedule(90, (2, 0), (6, 10)).FirstDue(Year));
        Assert.Null(Schedule(90).FirstDue(Year));
        Assert.Null(Schedule(90, (2, 0)).FirstDue(Year));
    }

    private static TargetSchedule Schedule(decimal? annual, params (int Month, decimal Value)[] months) => new(
        new("line"),
        new("1.1"),
        annual is { } value ? new Target(value) : null,
        months.ToImmutableSortedDictionary(month => month.Month, month => new Target(month.Value)),
        null);
}
