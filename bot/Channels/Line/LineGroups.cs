using System.Text.Json;

namespace Pbms.Bot.Channels.Line;

/// <summary>Events from groups and rooms. The bot speaks there only when it is let in or mentioned, and then for itself: the group is the account,
/// so nothing a member says can reach anybody's conversation.</summary>
internal static class LineGroups
{
    public static bool IsGroup(JsonElement element) => element.Property("source")?.Text("type") is "group" or "room";

    /// <returns>Null when the event names none.</returns>
    public static string? IdOf(JsonElement element) =>
        element.Property("source") is { } source && (source.Text("groupId") ?? source.Text("roomId")) is { Length: > 0 } id ? id : null;

    /// <summary>The bot came in, or somebody mentioned it by name.</summary>
    public static bool IsCall(JsonElement element) => element.Text("type") switch
    {
        "join" => true,
        "message" => element.Property("message")?.Property("mention")?.Property("mentionees") is { ValueKind: JsonValueKind.Array } mentioned
            && mentioned.EnumerateArray().Any(someone => someone.IsTrue("isSelf")),
        _ => false,
    };
}
