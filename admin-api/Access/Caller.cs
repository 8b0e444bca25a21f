using System.Security.Claims;

namespace Pbms.AdminApi.Access;

/// <summary>Who calls, as the audit trail names them.</summary>
public readonly record struct Caller(string Actor)
{
    public static Caller Of(HttpContext context) => new(context.User.FindFirstValue(AccessPolicies.Actor) ?? "api");

    /// <summary>For minimal APIs: a parameter of this type is the caller.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context));
}
