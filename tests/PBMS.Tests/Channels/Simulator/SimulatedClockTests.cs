using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Simulator;
using Xunit;

namespace Pbms.Tests.Channels.Simulator;

public sealed class SimulatedClockTests
{
    private readonly FakeTimeProvider real = new(new DateTimeOffset(2026, 11, 22, 3, 0, 0, TimeSpan.Zero));

    [Fact]
    public void It_starts_on_the_morning_of_2_December_2567_and_runs_with_the_real_clock()
    {
        var clock = new SimulatedClock(real);

        Assert.Equal(SimulatedClock.Start, clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);

        real.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(SimulatedClock.Start.AddMinutes(5), clock.GetUtcNow());
    }

    [Fact]
    public void It_can_be_advanced_set_and_restarted()
    {
        var clock = new SimulatedClock(real);

        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(SimulatedClock.Start.AddDays(1), clock.GetUtcNow());

        var newYear = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.FromHours(7));
        clock.Set(newYear);
        real.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(newYear.AddSeconds(1), clock.GetUtcNow());

        clock.Restart();
        Assert.Equal(SimulatedClock.Start, clock.GetUtcNow());
    }

    [Fact]
    public void Timers_and_measured_spans_stay_real_when_it_is_turned()
    {
        var clock = new SimulatedClock(real);
        var rang = 0;
        using var timer = clock.CreateTimer(_ => rang++, null, TimeSpan.FromSeconds(10), Timeout.InfiniteTimeSpan);
        var before = clock.GetTimestamp();

        clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, rang);

        real.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(1, rang);
        Assert.Equal(TimeSpan.FromSeconds(10), clock.GetElapsedTime(before));
    }
}
