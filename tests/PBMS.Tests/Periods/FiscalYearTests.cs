using Pbms.Core.Periods;
using Xunit;

namespace Pbms.Tests.Periods;

public sealed class FiscalYearTests
{
    private static readonly FiscalYear Year = new(2568);

    [Fact]
    public void Fiscal_year_2568_runs_from_October_2024_to_September_2025()
    {
        Assert.Equal((new Month(2024, 10), new Month(2025, 9)), (Year.FirstMonth, Year.LastMonth));
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2025, 9, 30)), (Year.FirstMonth.FirstDay, Year.LastMonth.LastDay));
    }

    [Theory]
    [InlineData(2024, 9, 2567)]
    [InlineData(2024, 10, 2568)]
    [InlineData(2024, 12, 2568)]
    [InlineData(2025, 1, 2568)]
    [InlineData(2025, 9, 2568)]
    [InlineData(2025, 10, 2569)]
    [InlineData(1, 1, 544)]
    [InlineData(9999, 9, 10542)]
    [InlineData(9999, 10, 10543)]
    [InlineData(9999, 12, 10543)]
    public void A_month_belongs_to_the_year_that_ends_in_the_September_after_it(int year, int number, int expected) =>
        Assert.Equal(new FiscalYear(expected), FiscalYear.Of(new Month(year, number)));

    [Fact]
    public void Its_twelve_months_are_numbered_from_October_to_September()
    {
        var months = Enumerable.Range(1, 12).Select(Year.MonthAt).ToList();

        Assert.Equal([10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9], months.Select(month => month.Number));
        Assert.Equal(Enumerable.Range(1, 12), months.Select(Year.NumberOf));
        Assert.All(months, month => Assert.True(Year.Contains(month)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void There_is_no_month_and_no_round_outside_1_to_12(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Year.MonthAt(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Round(Year, number));
    }

    [Theory]
    [InlineData(2024, 9)]
    [InlineData(2025, 10)]
    public void A_month_of_another_year_has_no_number_in_this_one(int year, int number)
    {
        Assert.False(Year.Contains(new Month(year, number)));
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Year.NumberOf(new Month(year, number)));
        Assert.Contains("2568", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_before_ends_where_it_begins()
    {
        Assert.Equal(new FiscalYear(2567), Year.Previous());
        Assert.Equal(Year.FirstMonth, Year.Previous().LastMonth.Plus(1));
    }

    [Fact]
    public void It_is_written_as_its_Buddhist_year() => Assert.Equal("2568", Year.ToString());
}
