using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pbms.Bot.Conversation;

/// <summary>The dialogue as stored: versioned JSON that a later version reads, or restarts politely when it cannot.</summary>
public static class DialogueJson
{
    /// <summary>Raised when the shape changes so that older text would be misread.</summary>
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
    };

    private sealed record Envelope(int V, Dialogue Is);

    public static string Write(Dialogue dialogue) => JsonSerializer.Serialize(new Envelope(Version, dialogue), Options);

    /// <summary>The stored dialogue; null when nothing is stored or an unknown version wrote it: the conversation then starts afresh.</summary>
    public static Dialogue? Read(string json)
    {
        if (json.Length == 0) return null;
        try
        {
            return JsonSerializer.Deserialize<Envelope>(json, Options) is { V: Version } envelope ? envelope.Is : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
