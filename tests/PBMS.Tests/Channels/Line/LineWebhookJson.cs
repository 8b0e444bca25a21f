using System.Text;

namespace Pbms.Tests.Channels.Line;

/// <summary>Webhook bodies as LINE writes them, with properties the bot does not know.</summary>
internal static class LineWebhookJson
{
    public const string User = "U4af4980629a0123456789abcdef01234";
    public const string OtherUser = "U00000000000000000000000000000002";

    /// <summary>2026-12-02 09:14:00 in Bangkok.</summary>
    public const long Timestamp = 1796177640000;

    public const string TextMessage = """{"type":"text","id":"1","quoteToken":"q","markAsReadToken":"r","text":"รายงานผล"}""";

    public static byte[] Body(params IEnumerable<string> events) =>
        Encoding.UTF8.GetBytes(
            $$$"""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{{{string.Join(',', events)}}}],"new":{"a":[1]}}""");

    public static string Message(string message, string id = "01J0000000000000000000000A", string user = User) =>
        Event("message", $"\"message\":{message}", id, user);

    public static string Said(string text, string id, string user = User) =>
        Message($$"""{"type":"text","id":"1","text":"{{text}}"}""", id, user);

    public static string Postback(string postback) => Event("postback", $"\"postback\":{postback}");

    public static string Event(
        string type,
        string content,
        string id = "01J0000000000000000000000A",
        string user = User,
        string mode = "active",
        string? source = null,
        bool isRedelivery = false,
        string? timestamp = null) =>
        $$"""
        {
          "type": "{{type}}", "mode": "{{mode}}", "timestamp": {{timestamp ?? $"{Timestamp}"}},
          "source": {{source ?? $$"""{"type":"user","userId":"{{user}}"}"""}},
          "webhookEventId": "{{id}}", "deliveryContext": {"isRedelivery": {{(isRedelivery ? "true" : "false")}}, "later": null},
          {{(type is "unfollow" ? "" : $"\"replyToken\": \"token-{id}\",")}}
          "unheardOf": [{"of": 1}]{{(content.Length == 0 ? "" : ", " + content)}}
        }
        """;
}
