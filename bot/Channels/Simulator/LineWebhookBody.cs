using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>Webhook calls as LINE words them: one event of one user.</summary>
public static class LineWebhookBody
{
    private const string Destination = "U0000000000000000000000000000b07a";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="replyToken">Null where LINE gives none.</param>
    public static byte[] Write(string lineUserId, PhoneAction action, DateTimeOffset at, string? replyToken)
    {
        var lineEvent = Event(action);
        lineEvent["mode"] = "active";
        lineEvent["timestamp"] = at.ToUnixTimeMilliseconds();
        lineEvent["source"] = new JsonObject { ["type"] = "user", ["userId"] = lineUserId };
        lineEvent["webhookEventId"] = Ulid.New(at);
        lineEvent["deliveryContext"] = new JsonObject { ["isRedelivery"] = false };
        if (replyToken is not null) lineEvent["replyToken"] = replyToken;

        var body = new JsonObject { ["destination"] = Destination, ["events"] = new JsonArray(lineEvent) };
        return JsonSerializer.SerializeToUtf8Bytes(body, Options);
    }

    private static JsonObject Event(PhoneAction action) => action switch
    {
        PhoneAction.Text text => Message("text", ("text", text.Words)),
        PhoneAction.Postback postback => Postback(postback),
        PhoneAction.Sticker => Message("sticker", ("packageId", "446"), ("stickerId", "1988"), ("stickerResourceType", "STATIC")),
        PhoneAction.Image => Message("image", ("contentProvider", new JsonObject { ["type"] = "line" })),
        PhoneAction.Follow => new JsonObject { ["type"] = "follow", ["follow"] = new JsonObject { ["isUnblocked"] = false } },
        PhoneAction.Unfollow => new JsonObject { ["type"] = "unfollow" },
        _ => throw new UnreachableException($"phone action {action.GetType().Name}"),
    };

    private static JsonObject Message(string type, params ReadOnlySpan<(string Name, JsonNode Value)> content)
    {
        var message = new JsonObject
        {
            ["type"] = type,
            ["id"] = NumericId(),
            ["quoteToken"] = Token(),
            ["markAsReadToken"] = Token(),
        };
        foreach (var (name, value) in content) message[name] = value;
        return new JsonObject { ["type"] = "message", ["message"] = message };
    }

    private static JsonObject Postback(PhoneAction.Postback postback)
    {
        var content = new JsonObject { ["data"] = postback.Data };
        if (postback.Date is { } date)
        {
            content["params"] = new JsonObject { ["date"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        }

        return new JsonObject { ["type"] = "postback", ["postback"] = content };
    }

    private static string NumericId() =>
        (500_000_000_000_000_000L + RandomNumberGenerator.GetInt32(int.MaxValue)).ToString(CultureInfo.InvariantCulture);

    private static string Token() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
