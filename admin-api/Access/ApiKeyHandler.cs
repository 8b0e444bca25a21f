using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Pbms.AdminApi.Access;

/// <summary>Header X-Api-Key.</summary>
public sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyCheck keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Api-Key";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header] is not [{ Length: > 0 } given]) return AuthenticateResult.NoResult();
        if (await keys.ProveAsync(given, Context.RequestAborted) is not { } key) return AuthenticateResult.Fail("Wrong, expired or revoked.");
        var identity = new ClaimsIdentity([new(AccessPolicies.Actor, $"api:{key.Id}"), new(AccessPolicies.Scope, $"{key.Scope}")], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }
}
