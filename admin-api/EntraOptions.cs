namespace Pbms.AdminApi;

/// <summary>Settings "Admin:Entra:*": staff sign in with their Microsoft account instead of a key.</summary>
public sealed class EntraOptions
{
    /// <summary>The directory (tenant) id; null leaves Entra off.</summary>
    public string? TenantId { get; set; }

    /// <summary>The application (client) id that tokens must be meant for.</summary>
    public string? ClientId { get; set; }

    public bool IsOn => TenantId is { Length: > 0 } && ClientId is { Length: > 0 };
}
