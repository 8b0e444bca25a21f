using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Line;

/// <summary>The two calls that say something. The same message always makes the same call, as a retry key demands.</summary>
internal static class LineRequest
{
    private const string RetryKeyHeader = "X-Line-Retry-Key";

    /// <summary>Free of charge, once, while the token lives. Takes no retry key: LINE refuses one here.</summary>
    public static HttpRequestMessage Reply(string replyToken, ImmutableArray<JsonObject> messages, string? accessToken) =>
        Post(
            "v2/bot/message/reply",
            new JsonObject { ["replyToken"] = replyToken, ["messages"] = new JsonArray([.. messages]) },
            accessToken);

    /// <summary>Counted against the month's quota. The retry key goes with the first try too: without it no later one is safe.</summary>
    public static HttpRequestMessage Push(OutboxMessage message, ImmutableArray<JsonObject> messages, string? accessToken)
    {
        var body = new JsonObject { ["to"] = message.To.UserId, ["messages"] = new JsonArray([.. messages]) };
        var request = Post("v2/bot/message/push", body, accessToken);
        request.Headers.Add(RetryKeyHeader, message.Id.ToString("D"));
        return request;
    }

    private static HttpRequestMessage Post(string path, JsonObject body, string? accessToken)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(LineJson.Write(body)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return request;
    }
}
