namespace Pbms.AdminApi;

/// <summary>Settings "Admin:Entra:*": staff sign in with their Microsoft account instead of a key.</summary>
public sealed class EntraOptions
{
    /// <summary>The directory (tenant) id; null leaves Entra off.</summary>
    public string? TenantId { get; set; }

    /// <summary>The application (client) id that tokens must be meant for.</summary>
    public string? ClientId { get; set; }

    /// <summary>Both or neither: with one of them nobody could sign in, and nothing would say so.</summary>
    public bool IsSound => string.IsNullOrEmpty(TenantId) == string.IsNullOrEmpty(ClientId);

    public bool IsOn => TenantId is { Length: > 0 } && ClientId is { Length: > 0 };
}
