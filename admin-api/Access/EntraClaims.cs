using System.Security.Claims;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>Reads who a token is for and what its app roles allow.</summary>
public static class EntraClaims
{
    private const string Role = "roles";
    private const string ObjectId = "oid";

    /// <summary>App roles "Pbms.Read", "Pbms.Configure" and "Pbms.Admin", given to people or groups in Entra; without one the caller may do nothing.</summary>
    public static ClaimsIdentity Of(ClaimsPrincipal principal)
    {
        var identity = new ClaimsIdentity([new(AccessPolicies.Actor, $"entra:{principal.FindFirstValue(ObjectId) ?? principal.FindFirstValue("sub")}")]);
        var roles = principal.FindAll(Role).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var scope in Enum.GetValues<ApiScope>().Reverse())
        {
            if (!roles.Contains($"Pbms.{scope}")) continue;
            identity.AddClaim(new(AccessPolicies.Scope, $"{scope}"));
            break;
        }

        return identity;
    }
}
