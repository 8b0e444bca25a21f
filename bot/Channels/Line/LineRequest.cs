using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Line;

/// <summary>The three calls that say something. The same message always makes the same call, as a retry key demands.</summary>
internal static class LineRequest
{
    private const string RetryKeyHeader = "X-Line-Retry-Key";

    /// <summary>Free of charge, once, while the token lives. Takes no retry key: LINE refuses one here.</summary>
    public static HttpRequestMessage Reply(string replyToken, ImmutableArray<JsonObject> messages) =>
        Post("v2/bot/message/reply", "replyToken", replyToken, messages, null);

    /// <summary>Counted against the month's quota. The retry key goes with the first try too: without it no later one is safe.</summary>
    public static HttpRequestMessage Push(OutboxMessage message, ImmutableArray<JsonObject> messages) =>
        Post("v2/bot/message/push", "to", message.To.UserId, messages, message.Id);

    /// <summary>Counted once for each person.</summary>
    public static HttpRequestMessage Multicast(Guid key, ImmutableArray<ChatAccount> to, ImmutableArray<JsonObject> messages) =>
        Post("v2/bot/message/multicast", "to", new JsonArray([.. to.Select(account => JsonValue.Create(account.UserId))]), messages, key);

    private static HttpRequestMessage Post(string path, string whom, JsonNode to, ImmutableArray<JsonObject> messages, Guid? retryKey)
    {
        var body = new JsonObject { [whom] = to, ["messages"] = new JsonArray([.. messages]) };
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = LineApi.Json(body) };
        if (retryKey is { } key) request.Headers.Add(RetryKeyHeader, key.ToString("D"));
        return request;
    }
}
