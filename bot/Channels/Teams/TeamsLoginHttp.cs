using Microsoft.Identity.Client;

namespace Pbms.Bot.Channels.Teams;

/// <summary>MSAL's calls go through the house's own HttpClients, pooled and faked in tests like all others.</summary>
internal sealed class TeamsLoginHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => clients.CreateClient(TeamsOptions.LoginClient);
}
