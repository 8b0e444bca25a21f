using CsCheck;
using Pbms.Core.Periods;
using Xunit;

namespace Pbms.Tests.Periods;

public sealed class MonthTests
{
    private static readonly Gen<Month> Months = Gen.Select(Gen.Int[1900, 2200], Gen.Int[1, 12], (year, number) => new Month(year, number));

    // Of two months made apart hardly ever two are the same.
    private static readonly Gen<(Month, Month)> Pairs = Gen.OneOf(Gen.Select(Months, Months), Gen.Select(Months, Gen.Int[-1, 1], (month, count) => (month, month.Plus(count))));

    [Fact]
    public void Adding_months_and_counting_them_are_inverse() =>
        Gen.Select(Months, Gen.Int[-600, 600]).Sample((month, count) => month.Plus(count).Since(month) == count && month.Plus(count).Plus(-count) == month);

    [Fact]
    public void Order_is_the_order_of_the_first_days() =>
        Pairs.Sample((a, b) =>
            (a < b) == (a.FirstDay < b.FirstDay) && (a <= b) == (a.FirstDay <= b.FirstDay)
            && (a > b) == (a.FirstDay > b.FirstDay) && (a >= b) == (a.FirstDay >= b.FirstDay));

    [Fact]
    public void What_is_written_is_read_back() => Months.Sample(month => Month.TryParse(month.ToString()) == month);

    [Fact]
    public void Every_day_from_the_first_to_the_last_belongs_to_the_month() =>
        Months.Sample(month => Month.Of(month.FirstDay) == month && Month.Of(month.LastDay) == month && Month.Of(month.LastDay.AddDays(1)) == month.Plus(1));

    [Theory]
    [InlineData(2024, 2, 29)]
    [InlineData(2025, 2, 28)]
    [InlineData(2024, 12, 31)]
    [InlineData(9999, 12, 31)]
    public void The_last_day_knows_leap_years(int year, int number, int day) =>
        Assert.Equal(new DateOnly(year, number, day), new Month(year, number).LastDay);

    [Theory]
    [InlineData("2024-11", true)]
    [InlineData("2024-1", false)]
    [InlineData("2024-13", false)]
    [InlineData("2024-00", false)]
    [InlineData("2024-11-01", false)]
    [InlineData("11-2024", false)]
    [InlineData("พ.ย. 67", false)]
    [InlineData("๒๐๒๔-๑๑", false)]
    [InlineData(" 2024-11", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_year_and_a_month_of_two_digits_is_read(string? text, bool read) => Assert.Equal(read, Month.TryParse(text) is not null);
}
