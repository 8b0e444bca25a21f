using System.Diagnostics.Metrics;

namespace Pbms.Bot.Channels.Line;

/// <summary>Counts what became of each webhook event.</summary>
public sealed class LineMetrics
{
    public const string MeterName = "Pbms.Bot.Line";

    /// <summary>Tag "kind" is one of the names below.</summary>
    public const string EventsName = "pbms.line.webhook.events";

    public const string Taken = "taken";

    /// <summary>Its turn failed; it is to come again.</summary>
    public const string Failed = "failed";

    /// <summary>Held back behind a failed event of the same person; it is to come again.</summary>
    public const string HeldBack = "held_back";

    /// <summary>Another module of the account is answering; the bot says nothing.</summary>
    public const string Standby = "standby";

    /// <summary>From a group or a room, where the bot says a word when it is called and otherwise nothing.</summary>
    public const string Group = "group";

    /// <summary>
    /// Somebody took a message back. The bot keeps no messages: what it was understood to mean stays an answer, which the person changes by
    /// changing the answer; a photo or file taken back cannot be fetched any more.
    /// </summary>
    public const string Unsent = "unsent";

    /// <summary>A type, mode or source the bot does not use; LINE adds new ones without notice.</summary>
    public const string Unhandled = "unhandled";

    /// <summary>A type the bot uses, without what it needs.</summary>
    public const string Unreadable = "unreadable";

    private readonly Counter<long> _events;

    public LineMetrics(IMeterFactory meters) =>
        _events = meters.Create(MeterName).CreateCounter<long>(EventsName, "{event}", "Webhook events from LINE, by what became of them");

    public void Count(string kind) => _events.Add(1, new KeyValuePair<string, object?>("kind", kind));
}
