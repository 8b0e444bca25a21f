using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Pbms.Bot.Channels.Teams;

/// <summary>The bot's own tokens for the Bot Connector. One client for the process; it keeps a token until shortly before it ends.</summary>
public sealed class TeamsTokens(IOptions<TeamsOptions> options, IHttpClientFactory clients)
{
    public static readonly Uri Authority = new("https://login.microsoftonline.com");

    private const string Resource = "https://api.botframework.com";

    private static readonly string[] Scopes = [$"{Resource}/.default"];

    private readonly Lazy<IConfidentialClientApplication> application = new(() => Application(options.Value, new TeamsLoginHttp(clients)));
    private readonly Lazy<IManagedIdentityApplication> identity = new(() => Identity(options.Value, new TeamsLoginHttp(clients)));

    /// <param name="anew">The one at hand was refused.</param>
    /// <exception cref="MsalException">The login service refused, or did not answer.</exception>
    public async Task<string> GetAsync(bool anew, CancellationToken cancellationToken)
    {
        var result = options.Value.ManagedIdentity
            ? await identity.Value.AcquireTokenForManagedIdentity(Resource).WithForceRefresh(anew).ExecuteAsync(cancellationToken)
            : await application.Value.AcquireTokenForClient(Scopes).WithForceRefresh(anew).ExecuteAsync(cancellationToken);
        return result.AccessToken;
    }

    private static IConfidentialClientApplication Application(TeamsOptions options, TeamsLoginHttp http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority(new Uri(Authority, options.TenantId), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        return options.CertificatePath is { Length: > 0 } path
            ? builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(path, options.CertificatePassword), sendX5C: true).Build()
            : builder.WithClientSecret(options.AppSecret).Build();
    }

    private static IManagedIdentityApplication Identity(TeamsOptions options, TeamsLoginHttp http) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(http).Build();
}
