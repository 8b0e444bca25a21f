using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Pbms.Bot.Channels.Teams;

/// <summary>The keys Teams signs with, as last told.</summary>
public sealed record TeamsKeySet(ImmutableDictionary<string, TeamsKey> Keys, DateTimeOffset FetchedAt)
{
    public static TeamsKeySet Of(IEnumerable<JsonWebKey> keys, DateTimeOffset fetchedAt) => new(
        keys.Where(key => !string.IsNullOrEmpty(key.Kid)).DistinctBy(key => key.Kid).ToImmutableDictionary(key => key.Kid, key => new TeamsKey(key, Endorsements(key))),
        fetchedAt);

    private static ImmutableArray<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var told) && told is JsonElement { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)]
            : told is IEnumerable<object> items ? [.. items.OfType<string>()] : [];
}
