namespace Pbms.Bot.Channels.Simulator;

/// <summary>
/// The time of the demonstration: a working morning in the round the demonstration data is from, then running as the
/// real clock runs, until somebody turns it. Timers and measured spans stay real: a day turned is not a day waited.
/// </summary>
public sealed class SimulatedClock(TimeProvider real) : TimeProvider
{
    /// <summary>Monday 2 December 2567, 08:30 in Bangkok: results of November are due on the 6th.</summary>
    public static readonly DateTimeOffset Start = new(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7));

    private long offsetTicks = (Start - real.GetUtcNow()).Ticks;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddTicks(Interlocked.Read(ref offsetTicks));

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);

    public void Set(DateTimeOffset instant) => Interlocked.Exchange(ref offsetTicks, (instant - real.GetUtcNow()).Ticks);

    /// <param name="span">Negative turns the clock back.</param>
    public void Advance(TimeSpan span) => Interlocked.Add(ref offsetTicks, span.Ticks);

    /// <summary>Back to <see cref="Start"/>.</summary>
    public void Restart() => Set(Start);
}
