using Microsoft.Extensions.Time.Testing;
using Pbms.Core.Periods;
using Xunit;

namespace Pbms.Tests.Periods;

public sealed class BangkokClockTests
{
    [Theory]
    [InlineData("2024-12-05T16:59:59Z", "2024-12-05")]
    [InlineData("2024-12-05T17:00:00Z", "2024-12-06")]
    [InlineData("2024-12-31T17:00:00Z", "2025-01-01")]
    [InlineData("2024-09-30T16:59:59Z", "2024-09-30")]
    [InlineData("2024-09-30T17:00:00Z", "2024-10-01")]
    [InlineData("2024-12-06T00:00:00+07:00", "2024-12-06")]
    [InlineData("2024-12-05T12:00:00-05:00", "2024-12-06")]
    public void A_day_begins_at_17_00_of_Greenwich(string instant, string day)
    {
        var at = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(DateOnly.ParseExact(day, "O"), BangkokClock.DayOf(at));
        Assert.Equal(DateOnly.ParseExact(day, "O"), new BangkokClock(new FakeTimeProvider(at)).Today);
    }

    [Fact]
    public void A_time_of_day_in_Bangkok_is_an_instant_seven_hours_ahead()
    {
        var at = BangkokClock.At(new DateOnly(2024, 12, 6), new TimeOnly(8, 30));

        Assert.Equal(new DateTimeOffset(2024, 12, 6, 1, 30, 0, TimeSpan.Zero), at);
        Assert.Equal(TimeSpan.FromHours(7), new BangkokClock(new FakeTimeProvider(at)).Now.Offset);
    }
}
