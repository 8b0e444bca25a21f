namespace Pbms.Bot.Channels.Teams;

/// <summary>Settings "Teams:*". The channel is on when an app id is set.</summary>
public sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>Name of the HttpClient for calls to the Bot Connector.</summary>
    public const string ConnectorClient = "teams-connector";

    /// <summary>Name of the HttpClient for files that people send.</summary>
    public const string FilesClient = "teams-files";

    /// <summary>Name of the HttpClient for the keys that Teams signs with.</summary>
    public const string KeysClient = "teams-keys";

    /// <summary>Name of the HttpClient for the bot's own tokens.</summary>
    public const string LoginClient = "teams-login";

    /// <summary>Application (client) id of the bot's registration; a GUID.</summary>
    public string? AppId { get; set; }

    /// <summary>The ministry's Entra tenant; a GUID.</summary>
    public string? TenantId { get; set; }

    /// <summary>Further tenants whose people may write to the bot.</summary>
    public IList<string> AllowedTenants { get; } = [];

    public string? AppSecret { get; set; }

    /// <summary>A PKCS#12 file, instead of a secret.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>The bot is a user-assigned managed identity of Azure, instead of a secret.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>Development only, and only from this machine: takes activities without a token, as the local web client sends them.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>Where the keys are told that Teams signs with.</summary>
    public Uri OpenIdMetadata { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Where the bot gets its own tokens.</summary>
    public Uri LoginAddress { get; set; } = new("https://login.microsoftonline.com");

    public bool IsOn => !string.IsNullOrWhiteSpace(AppId);

    /// <summary>The bot's id in a chat.</summary>
    public string BotId => $"28:{AppId}";

    public bool HasCredential => ManagedIdentity || !string.IsNullOrEmpty(AppSecret) || !string.IsNullOrEmpty(CertificatePath);

    public bool Admits(string tenant) =>
        tenant.Equals(TenantId, StringComparison.OrdinalIgnoreCase) || AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);
}
