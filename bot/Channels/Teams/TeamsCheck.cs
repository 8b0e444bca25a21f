using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>Looks whether Microsoft knows the bot: the settings name it, and its own token is handed out.</summary>
public sealed class TeamsCheck(TeamsTokens tokens, IOptions<TeamsOptions> options) : IChannelCheck
{
    private const string Token = "Token of the bot";

    public string Channel => ChatAccount.Teams;

    public async Task<IReadOnlyList<ChannelFinding>> RunAsync(CancellationToken cancellationToken) =>
        options.Value.IsOn ? [Registration(options.Value), await TokenAsync(cancellationToken)] : [];

    private static ChannelFinding Registration(TeamsOptions options) => ChannelFinding.Good(
        "Registration", $"app {options.AppId} of tenant {options.TenantId}, proven by {(options.ManagedIdentity ? "a managed identity" : options.CertificatePath is { Length: > 0 } ? "a certificate" : "a secret")}");

    private async Task<ChannelFinding> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await tokens.GetAsync(anew: true, cancellationToken);
            return ChannelFinding.Good(Token, "handed out");
        }
        catch (MsalServiceException refused) when (refused.StatusCode is >= 400 and < 500)
        {
            return ChannelFinding.Bad(
                Token, $"Microsoft refuses it ({refused.ErrorCode})", "Compare Teams:AppId and Teams:TenantId with the registration; its secret or certificate may have expired.");
        }
        catch (Exception trouble) when (trouble is MsalException or HttpRequestException)
        {
            return ChannelFinding.Bad(Token, "the login service does not answer", "Look at the proxy and the firewall: the server calls login.microsoftonline.com on port 443.");
        }
    }
}
