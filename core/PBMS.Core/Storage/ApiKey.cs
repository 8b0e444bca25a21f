namespace Pbms.Core.Storage;

/// <summary>A key to the admin API. The key itself is shown once and stored nowhere.</summary>
/// <param name="Id">Short and public: named in the audit trail and in the key's own text.</param>
/// <param name="Name">Whose or what for; 1–100 characters.</param>
/// <param name="Hash">SHA-256 of the key's text, 64 hexadecimal digits; enough for a random key of 256 bits.</param>
/// <param name="LastUsedAt">To within the hour; null while it was never used.</param>
public sealed record ApiKey(
    string Id,
    string Name,
    ApiScope Scope,
    string Hash,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt = null,
    DateTimeOffset? LastUsedAt = null)
{
    public bool IsUsableAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
