namespace Pbms.Core.Storage;

/// <summary>How far a channel's monthly quota of messages nobody asked for will reach. All in messages, counted once for each recipient.</summary>
/// <param name="Limit">Of the month; null when there is none.</param>
/// <param name="Used">So far this month, as the channel counts.</param>
/// <param name="ExpectedMore">What the rest of the month is likely to take.</param>
public sealed record QuotaForecast(long? Limit, long Used, long ExpectedMore)
{
    /// <summary>Share of the limit that is kept for reminders to those who owe a report.</summary>
    private const int ReservePercent = 20;

    /// <summary>Null when there is no limit.</summary>
    public long? Left => Limit is { } limit ? Math.Max(0, limit - Used) : null;

    public long ExpectedInAll => Used + ExpectedMore;

    /// <summary>Summaries wait: the month will not be enough, or the reserve is touched.</summary>
    public bool IsScarce => Limit is { } limit && (ExpectedInAll > limit || (limit - Used) * 100 < limit * ReservePercent);
}
