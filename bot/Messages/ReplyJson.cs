using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pbms.Bot.Messages;

/// <summary>Replies as they lie in the outbox: versioned JSON.</summary>
public static class ReplyJson
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Thai stays Thai: escaping would double the bytes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private sealed record Envelope(int V, ImmutableArray<Reply> Replies);

    public static string Write(ImmutableArray<Reply> replies) => JsonSerializer.Serialize(new Envelope(Version, replies), Options);

    /// <exception cref="JsonException">Not written by a version this one knows; the message is given up and shown to the admin.</exception>
    public static ImmutableArray<Reply> Read(string json) =>
        JsonSerializer.Deserialize<Envelope>(json, Options) is { V: Version } envelope
            ? envelope.Replies
            : throw new JsonException("The outbox payload has an unknown version.");
}
