using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Line;

/// <summary>Webhook JSON into the bot's own events. What is unknown is passed over: LINE adds to it without notice.</summary>
public sealed class LineEventReader(TimeProvider clock)
{
    /// <summary>LINE promises a reply token one minute from receiving the webhook; the rest is for the way there.</summary>
    private static readonly TimeSpan ReplyTokenLife = TimeSpan.FromSeconds(50);

    /// <summary>A redelivered event's token dies this long after the event at the latest.</summary>
    private static readonly TimeSpan RedeliveredTokenLife = TimeSpan.FromMinutes(20);

    /// <summary>LINE's ids have 26 and 33 characters; what is far longer is none, and no key of a store either.</summary>
    private const int LongestId = 100;

    /// <returns>A reading for each event, in the order they came; null when the body is not a webhook of LINE's.</returns>
    public ImmutableArray<LineReading>? Read(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span)) return null;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Property("events") is { ValueKind: JsonValueKind.Array } events
                ? [.. events.EnumerateArray().Select(ReadEvent)]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private LineReading ReadEvent(JsonElement element)
    {
        if (element.Text("mode") is "standby") return new LineReading.Ignored(LineMetrics.Standby);
        if (element.Text("type") is "unsend") return new LineReading.Ignored(LineMetrics.Unsent);
        if (LineGroups.IsGroup(element)) return ReadGroup(element);
        if (!IsForTheBot(element)) return new LineReading.Ignored(LineMetrics.Unhandled);
        return element.Text("webhookEventId") is { Length: > 0 and <= LongestId } id
            && element.Property("source")?.Text("userId") is { Length: > 0 and <= LongestId } userId
            && LineInputs.Read(element) is { } input
                ? new LineReading.Turn(ToInbound(element, id, userId, input), element.Property("message")?.Text("markAsReadToken"))
                : new LineReading.Ignored(LineMetrics.Unreadable);
    }

    private LineReading ReadGroup(JsonElement element) =>
        element.Text("mode") is "active" && LineGroups.IsCall(element)
        && LineGroups.IdOf(element) is { Length: <= LongestId } group && element.Text("webhookEventId") is { Length: > 0 and <= LongestId } id
            ? new LineReading.Turn(ToInbound(element, id, group, new Input.CalledInGroup()))
            : new LineReading.Ignored(LineMetrics.Group);

    private static bool IsForTheBot(JsonElement element) =>
        element.Text("mode") is "active"
        && element.Property("source")?.Text("type") is "user"
        && element.Text("type") is "message" or "postback" or "follow" or "unfollow";

    private InboundEvent ToInbound(JsonElement element, string id, string userId, Input input)
    {
        var now = clock.GetUtcNow();
        var at = ReadTime(element) ?? now;
        var replyToken = element.Text("replyToken") is { Length: > 0 } token ? token : null;
        var isRedelivery = element.Property("deliveryContext")?.IsTrue("isRedelivery") ?? false;
        return new InboundEvent(
            new ChatAccount(ChatAccount.Line, userId),
            id,
            input,
            at,
            replyToken,
            replyToken is null ? null : ReplyBefore(now, at, isRedelivery));
    }

    private static DateTimeOffset ReplyBefore(DateTimeOffset now, DateTimeOffset at, bool isRedelivery)
    {
        var fresh = now + ReplyTokenLife;
        var last = at + RedeliveredTokenLife;
        return isRedelivery && last < fresh ? last : fresh;
    }

    private static DateTimeOffset? ReadTime(JsonElement element)
    {
        // Bounds of DateTimeOffset less the token's life, which is added to it.
        const long Earliest = 0;
        const long Latest = 253_402_300_799_999 - (20 * 60_000);
        return element.Number("timestamp") is >= Earliest and <= Latest and { } milliseconds
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
    }
}
