using Pbms.Bot.Turns;

namespace Pbms.Bot.Channels.Line;

/// <summary>What one event of a webhook is to the bot.</summary>
public abstract record LineReading
{
    private LineReading()
    {
    }

    /// <summary>Something a person did; it takes a turn.</summary>
    /// <param name="ReadToken">Marks the message as read; null when LINE gave none.</param>
    public sealed record Turn(InboundEvent Inbound, string? ReadToken = null) : LineReading;

    /// <summary>Nothing to do, now or when it is delivered again.</summary>
    /// <param name="Why">One of the names in <see cref="LineMetrics"/>.</param>
    public sealed record Ignored(string Why) : LineReading;
}
