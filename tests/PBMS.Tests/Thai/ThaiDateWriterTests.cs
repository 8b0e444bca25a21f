using Pbms.Core.Thai;
using Xunit;

namespace Pbms.Tests.Thai;

public sealed class ThaiDateWriterTests
{
    private static readonly DateOnly MeetingDay = new(2024, 12, 3);

    [Fact]
    public void A_date_is_written_in_the_Buddhist_era()
    {
        Assert.Equal("3 ธ.ค. 67", ThaiDateWriter.Short(MeetingDay));
        Assert.Equal("3 ธันวาคม 2567", ThaiDateWriter.Long(MeetingDay));
        Assert.Equal("1 ม.ค. 00", ThaiDateWriter.Short(new DateOnly(2057, 1, 1)));
    }

    [Fact]
    public void A_moment_is_printed_as_the_clock_given_shows_it() =>
        Assert.Equal("2 ธ.ค. 67 09:14", ThaiDateWriter.Moment(new DateTimeOffset(2024, 12, 2, 9, 14, 59, TimeSpan.FromHours(7))));

    [Fact]
    public void A_month_is_written_short_and_long()
    {
        Assert.Equal("พ.ย. 67", ThaiDateWriter.MonthShort(2024, 11));
        Assert.Equal("พฤศจิกายน 2567", ThaiDateWriter.MonthLong(2024, 11));
        Assert.Equal("กุมภาพันธ์", ThaiDateWriter.MonthName(2));
        Assert.Equal("มี.ค.", ThaiDateWriter.MonthAbbreviation(3));
    }

    [Fact]
    public void The_twelve_abbreviations_are_those_of_the_reports() =>
        Assert.Equal(
            "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
            string.Join(' ', Enumerable.Range(1, 12).Select(ThaiDateWriter.MonthAbbreviation)));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_month_that_is_none_is_a_bug(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ThaiDateWriter.MonthName(month));
}
