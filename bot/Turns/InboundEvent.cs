using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Turns;

/// <summary>One event from a channel, in the bot's own terms.</summary>
/// <param name="EventId">The channel's own id of the event; the same event delivered twice carries the same id.</param>
/// <param name="At">When it happened, by the channel's clock.</param>
/// <param name="ReplyToken">Handle for answering it; null when the channel gives none.</param>
/// <param name="ReplyBefore">When the handle dies, by our clock.</param>
public sealed record InboundEvent(
    ChatAccount Account,
    string EventId,
    Input Input,
    DateTimeOffset At,
    string? ReplyToken,
    DateTimeOffset? ReplyBefore);
