using System.Text.Json.Nodes;

namespace Pbms.Tests.World;

/// <summary>A message as LINE words it, of a person nobody knows: for bots that run in a process of their own.</summary>
internal static class LineGreeting
{
    public static JsonObject Event(string userId, string id, long timestamp = 1_733_103_000_000, bool isRedelivery = false) => new()
    {
        ["type"] = "message",
        ["mode"] = "active",
        ["timestamp"] = timestamp,
        ["source"] = new JsonObject { ["type"] = "user", ["userId"] = userId },
        ["webhookEventId"] = id,
        ["deliveryContext"] = new JsonObject { ["isRedelivery"] = isRedelivery },
        ["replyToken"] = $"token-{id}",
        ["message"] = new JsonObject { ["type"] = "text", ["id"] = "1", ["text"] = "สวัสดีค่ะ" },
    };
}
