using Pbms.Core.Storage;

namespace Pbms.AdminApi.Access;

/// <summary>Names of schemes, policies and claims.</summary>
public static class AccessPolicies
{
    /// <summary>Chooses between a key and a token by what the request brings.</summary>
    public const string Scheme = "Admin";

    public const string KeyScheme = "ApiKey";

    public const string EntraScheme = "Entra";

    /// <summary>Claim: the largest <see cref="ApiScope"/> of the caller.</summary>
    public const string Scope = "pbms_scope";

    /// <summary>Claim: who it is in the audit trail, "api:K1a2b3c4" or "entra:" and an object id.</summary>
    public const string Actor = "pbms_actor";

    public static string Of(ApiScope scope) => $"admin-api.{scope}";
}
