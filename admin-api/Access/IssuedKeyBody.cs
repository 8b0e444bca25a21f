namespace Pbms.AdminApi.Access;

/// <param name="Secret">For header X-Api-Key; shown this once and stored nowhere.</param>
public sealed record IssuedKeyBody(ApiKeyBody Key, string Secret);
