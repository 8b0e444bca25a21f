using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Pbms.Bot.Channels.Teams;

/// <summary>JSON as it goes to Teams: Thai as it is.</summary>
public static class TeamsJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static string Write(JsonNode node) => node.ToJsonString(Options);

    /// <summary>As Teams counts a message: two bytes a UTF-16 unit.</summary>
    public static int Bytes(JsonNode node) => Write(node).Length * 2;
}
