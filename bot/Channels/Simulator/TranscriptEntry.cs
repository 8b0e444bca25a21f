using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>One thing that happened in a chat, in the order it happened.</summary>
/// <param name="N">Grows over all chats, also over a start-over.</param>
/// <param name="From">"person" or "bot".</param>
/// <param name="Kind">"text", "postback", "sticker", "image", "follow", "unfollow"; "reply" or "push" from the bot.</param>
/// <param name="At">Bangkok time of the simulated clock.</param>
/// <param name="Text">The person's words; null where LINE shows none.</param>
/// <param name="Messages">LINE message objects exactly as the bot sent them; null from a person.</param>
public sealed record TranscriptEntry(
    long N,
    string From,
    string Kind,
    DateTimeOffset At,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<JsonElement>? Messages = null);
