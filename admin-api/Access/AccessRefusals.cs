using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;

namespace Pbms.AdminApi.Access;

/// <summary>401 and 403 behind the admin door are problems like any other.</summary>
public sealed class AccessRefusals(FailureLimit failures) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || !AdminRequest.Is(context)) return usual.HandleAsync(next, context, policy, authorizeResult);
        if (authorizeResult.Forbidden) return new Refusal(ProblemKinds.Forbidden).ExecuteAsync(context);
        failures.Count(context);
        context.Response.Headers.WWWAuthenticate = "ApiKey, Bearer";
        return new Refusal(ProblemKinds.Unauthorized, ApiKeyHandler.Header).ExecuteAsync(context);
    }
}
