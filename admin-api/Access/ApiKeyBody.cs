using System.Text.Json.Serialization;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>A key, without its secret.</summary>
/// <param name="LastUsedAt">To within the hour.</param>
public sealed record ApiKeyBody(
    string Id,
    string Name,
    [property: JsonConverter(typeof(SnakeCase<ApiScope>))] ApiScope Scope,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? LastUsedAt)
{
    public static ApiKeyBody Of(ApiKey key) => new(key.Id, key.Name, key.Scope, key.CreatedAt, key.ExpiresAt, key.RevokedAt, key.LastUsedAt);
}
