namespace Pbms.Core.Periods;

/// <summary>The one place where an instant becomes a Bangkok day.</summary>
public sealed class BangkokClock(TimeProvider clock)
{
    // Thailand keeps no summer time and has been at +07:00 since 1920.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public DateTimeOffset Now => ToBangkok(clock.GetUtcNow());

    public DateOnly Today => DayOf(Now);

    public static DateTimeOffset ToBangkok(DateTimeOffset instant) => instant.ToOffset(Offset);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToBangkok(instant).DateTime);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
