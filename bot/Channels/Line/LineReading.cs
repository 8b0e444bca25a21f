using Pbms.Bot.Turns;

namespace Pbms.Bot.Channels.Line;

/// <summary>What one event of a webhook is to the bot.</summary>
public abstract record LineReading
{
    private LineReading()
    {
    }

    /// <summary>Something a person did; it takes a turn.</summary>
    public sealed record Turn(InboundEvent Inbound) : LineReading;

    /// <summary>Nothing to do, now or when it is delivered again.</summary>
    /// <param name="Why">One of the names in <see cref="LineMetrics"/>.</param>
    public sealed record Ignored(string Why) : LineReading;
}
