using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pbms.Bot.Channels.Teams;

/// <summary>One activity as it came in, before anything is believed of it.</summary>
public sealed record TeamsActivity(
    string Type,
    string Conversation,
    string? Id,
    string? Channel,
    string? Service,
    string? ConversationType,
    ImmutableArray<string> Tenants,
    string? From,
    string? EntraObjectId,
    JsonElement Json)
{
    /// <summary>Ids of Teams have a hundred or two; what is far longer is none, and no part of an address.</summary>
    private const int LongestId = 1_000;

    public bool IsPersonal => ConversationType is "personal";

    public bool IsInvoke => Type is "invoke";

    /// <returns>Null when the body is no activity: not JSON, or without a type or a conversation.</returns>
    public static TeamsActivity? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Read(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>When it happened, by the channel's clock.</summary>
    public DateTimeOffset? At =>
        DateTimeOffset.TryParse(Json.Text("timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static TeamsActivity? Read(JsonElement json)
    {
        var conversation = json.Property("conversation");
        if (json.Text("type") is not { Length: > 0 } type || conversation?.Text("id") is not { Length: > 0 and <= LongestId } id) return null;
        var from = json.Property("from");
        string?[] tenants = [conversation.Value.Text("tenantId"), json.Property("channelData")?.Property("tenant")?.Text("id")];
        return new(
            type,
            id,
            json.Text("id") is { Length: <= LongestId } own ? own : null,
            json.Text("channelId"),
            json.Text("serviceUrl"),
            conversation.Value.Text("conversationType"),
            [.. tenants.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            from?.Text("id"),
            from?.Text("aadObjectId")?.ToLowerInvariant(),
            json);
    }
}
