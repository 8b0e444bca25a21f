using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Which servers the bot talks to. Whoever it writes to sees its token, so a name in a signed activity is not enough.</summary>
public sealed class TeamsServices(IHostEnvironment environment, IOptions<TeamsOptions> options)
{
    /// <summary>Where a chat is created when no activity has named a server yet.</summary>
    public static readonly Uri Default = new("https://smba.trafficmanager.net/teams/");

    /// <summary>Of the public cloud and of the two for authorities, each by its whole name: what lies below another may be anybody's.</summary>
    private static readonly string[] Hosts = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us"];

    /// <summary>Where the files lie that people send: SharePoint and OneDrive, below which each organisation has a name of its own.</summary>
    private static readonly string[] FileHosts = ["sharepoint.com", "sharepoint.us"];

    /// <returns>Null when it is no server of Teams': https only, a loopback address only in development.</returns>
    public Uri? Read(string? address) => Read(address, host => Hosts.Contains(host, StringComparer.OrdinalIgnoreCase));

    /// <summary>The same for a file's own address, which opens it without a token.</summary>
    public Uri? ReadFile(string? address) => Read(address, host => FileHosts.Any(name => host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase)));

    private Uri? Read(string? address, Func<string, bool> isTheirs)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var service) || service.UserInfo.Length > 0) return null;
        if (service.IsLoopback) return environment.IsDevelopment() && service.Scheme is "http" or "https" ? service : null;
        return service is { Scheme: "https", IsDefaultPort: true } && isTheirs(service.Host) ? service : null;
    }

    /// <summary>May be written to without a token: on this machine, when no credential is set.</summary>
    public bool NeedsNoToken(Uri service) => environment.IsDevelopment() && service.IsLoopback && options.Value is { AllowAnonymous: true, HasCredential: false };
}
