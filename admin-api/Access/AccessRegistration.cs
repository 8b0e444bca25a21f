using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>Who may come in: by key, or by a token of Entra where that is set up.</summary>
public static class AccessRegistration
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthentication(AccessPolicies.Scheme)
            .AddPolicyScheme(AccessPolicies.Scheme, null, policy => policy.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(AccessPolicies.KeyScheme, null)
            .AddJwtBearer(AccessPolicies.EntraScheme, _ => { });
        services.AddOptions<JwtBearerOptions>(AccessPolicies.EntraScheme).Configure<IOptions<AdminOptions>>(Configure);
        services.AddAuthorization(authorization =>
        {
            foreach (var scope in Enum.GetValues<ApiScope>()) authorization.AddPolicy(AccessPolicies.Of(scope), policy => policy.RequireAssertion(Has(scope)).RequireAuthenticatedUser());
        });
        services.AddSingleton<KeyCheck>();
        services.AddSingleton<FailureLimit>();
        services.AddSingleton<Limits>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessRefusals>();
        return services;
    }

    // Other rooms of the process have tokens of their own.
    private static string SchemeOf(HttpContext context) =>
        AdminRequest.Is(context)
        && context.Request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        && context.RequestServices.GetRequiredService<IOptions<AdminOptions>>().Value.Entra.IsOn
            ? AccessPolicies.EntraScheme
            : AccessPolicies.KeyScheme;

    private static void Configure(JwtBearerOptions bearer, IOptions<AdminOptions> admin)
    {
        if (admin.Value.Entra is not { IsOn: true } entra) return;
        bearer.Authority = $"https://login.microsoftonline.com/{entra.TenantId}/v2.0";
        bearer.TokenValidationParameters.ValidAudiences = [entra.ClientId, $"api://{entra.ClientId}"];
        bearer.MapInboundClaims = false;
        bearer.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                context.Principal!.AddIdentity(EntraClaims.Of(context.Principal));
                return Task.CompletedTask;
            },
        };
    }

    private static Func<AuthorizationHandlerContext, bool> Has(ApiScope scope) => context =>
        Enum.TryParse<ApiScope>(context.User.FindFirstValue(AccessPolicies.Scope), out var held) && held >= scope;
}
