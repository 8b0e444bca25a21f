using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>Header X-Api-Key.</summary>
public sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IApiKeyStore keys, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Api-Key";

    /// <summary>Last used is kept to the hour: a write for every read would make reading slow.</summary>
    private static readonly TimeSpan UsedAgain = TimeSpan.FromHours(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header] is not [{ Length: > 0 } given]) return AuthenticateResult.NoResult();
        var now = clock.GetUtcNow();
        if (KeyText.Parse(given) is not { } text || await keys.FindAsync(text.Id, Context.RequestAborted) is not { } key || !text.Proves(key) || !key.IsUsableAt(now))
            return AuthenticateResult.Fail("Wrong, expired or revoked.");
        if (!(now - key.LastUsedAt < UsedAgain)) await keys.UsedAsync(key.Id, now, Context.RequestAborted);
        var identity = new ClaimsIdentity([new(AccessPolicies.Actor, $"api:{key.Id}"), new(AccessPolicies.Scope, $"{key.Scope}")], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
