using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pbms.Benchmarks.Peers;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>Activities as Teams words them.</summary>
internal static class TeamsActivity
{
    public static byte[] Write(TeamsAct act, string entra, string conversation, Uri service, DateTimeOffset at, int number)
    {
        var activity = act switch
        {
            TeamsAct.Said said => new JsonObject { ["type"] = "message", ["text"] = said.Text, ["textFormat"] = "plain" },
            TeamsAct.Pressed pressed => new JsonObject
            {
                ["type"] = "invoke",
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = pressed.Card,
                ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "pbms", ["data"] = pressed.Data.DeepClone() } },
            },
            _ => throw new InvalidOperationException($"act {act}"),
        };
        activity["id"] = string.Create(CultureInfo.InvariantCulture, $"17331{number:0000000}");
        activity["timestamp"] = at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        activity["serviceUrl"] = service.AbsoluteUri;
        activity["channelId"] = "msteams";
        activity["from"] = new JsonObject { ["id"] = "29:" + entra, ["aadObjectId"] = entra };
        activity["recipient"] = new JsonObject { ["id"] = "28:" + TeamsChannel.AppId };
        activity["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = TeamsChannel.Tenant };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsChannel.Tenant } };
        return JsonSerializer.SerializeToUtf8Bytes(activity);
    }
}
