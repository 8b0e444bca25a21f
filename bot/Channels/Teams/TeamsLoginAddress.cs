using Microsoft.Extensions.Options;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Sends token requests to Teams:LoginAddress. MSAL itself takes no http address, which a stand-in on this machine has.</summary>
internal sealed class TeamsLoginAddress(IOptions<TeamsOptions> options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { } asked && asked.Host == TeamsTokens.Authority.Host) request.RequestUri = new Uri(options.Value.LoginAddress, asked.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
