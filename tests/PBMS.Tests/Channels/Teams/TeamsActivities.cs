using System.Text.Json.Nodes;

namespace Pbms.Tests.Channels.Teams;

/// <summary>Activities as Teams words them.</summary>
internal static class TeamsActivities
{
    public const string Entra = "22222222-2222-4222-8222-222222222201";
    public const string Chat = "a:1odfPUeEi8bGVmj46MxFl7c9xBAd9XZL0H";

    public static JsonObject Said(string text, string id = "1733103000001") => With(Base("message", id), ("text", text), ("textFormat", "plain"));

    /// <summary>A button of a card that takes Action.Execute.</summary>
    public static JsonObject Pressed(JsonObject data, string id, string card = "1733103000099") => With(
        Base("invoke", id),
        ("name", "adaptiveCard/action"),
        ("replyToId", card),
        ("value", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "pbms", ["data"] = data.DeepClone() } }));

    /// <summary>The same button in a Teams that knows Action.Submit only.</summary>
    public static JsonObject Submitted(JsonObject data, string id, string card = "1733103000099") =>
        With(Base("message", id), ("replyToId", card), ("value", data.DeepClone()));

    public static JsonObject Installed(string action, string id) => With(Base("installationUpdate", id), ("action", action));

    public static JsonObject InGroup(JsonObject activity, string kind, string id)
    {
        (activity["conversation"]!["conversationType"], activity["conversation"]!["id"]) = (kind, id);
        return activity;
    }

    public static JsonObject Button(string action, string kind = "tap", string card = "c1", params (string Key, string Value)[] inputs)
    {
        var data = new JsonObject { ["pbms"] = new JsonObject { ["t"] = kind, ["a"] = action, ["k"] = card } };
        foreach (var (key, value) in inputs) data[key] = value;
        return data;
    }

    public static JsonObject With(JsonObject activity, params (string Key, JsonNode? Value)[] properties)
    {
        foreach (var (key, value) in properties) activity[key] = value;
        return activity;
    }

    public static JsonObject Base(string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = "2024-12-02T01:30:00.123Z",
        ["serviceUrl"] = FakeTeams.Service,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = "29:1abc", ["name"] = "ไม่ควรอยู่ในบันทึก", ["aadObjectId"] = Entra },
        ["recipient"] = new JsonObject { ["id"] = "28:" + FakeTeams.AppId },
        ["conversation"] = new JsonObject { ["id"] = Chat, ["conversationType"] = "personal", ["tenantId"] = FakeTeams.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeTeams.Tenant } },
    };
}
