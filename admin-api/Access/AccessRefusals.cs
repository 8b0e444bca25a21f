using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;

namespace Pbms.AdminApi.Access;

/// <summary>401 and 403 behind the admin door are problems like any other.</summary>
public sealed class AccessRefusals(FailureLimit failures) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || !AdminRequest.Is(context)) await usual.HandleAsync(next, context, policy, authorizeResult);
        else await (authorizeResult.Forbidden ? new Refusal(ProblemKinds.Forbidden) : await UnknownAsync(context)).ExecuteAsync(context);
    }

    /// <summary>Behind one proxy all callers have one address: who brings no key, or a good one, has nothing to do with who guesses.</summary>
    private async Task<Refusal> UnknownAsync(HttpContext context)
    {
        if ((await context.AuthenticateAsync()).Failure is not null && !failures.Count(context))
        {
            context.Response.Headers.RetryAfter = Limits.AfterAMinute;
            return new Refusal(ProblemKinds.TooMany);
        }

        context.Response.Headers.WWWAuthenticate = "ApiKey, Bearer";
        return new Refusal(ProblemKinds.Unauthorized, ApiKeyHandler.Header);
    }
}
