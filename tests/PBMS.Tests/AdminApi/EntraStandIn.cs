using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Pbms.AdminApi.Access;
using Pbms.Tests.World;

namespace Pbms.Tests.AdminApi;

/// <summary>Microsoft's side of signing in, by a key of the test's own.</summary>
internal sealed class EntraStandIn
{
    private const string Issuer = "https://login.microsoftonline.com/tenant-1/v2.0";

    private readonly RsaSecurityKey microsoft = new(RSA.Create(2048)) { KeyId = "k1" };

    /// <summary>The bot of that tenant, which believes that key.</summary>
    public Task<RunningBot> StartBotAsync(string path, params string[] settings) => RunningBot.StartAsync(
        path,
        ["--environment=Development", "--Admin:Entra:TenantId=tenant-1", "--Admin:Entra:ClientId=app-1", .. settings],
        allowedPort: null,
        builder => builder.Services.PostConfigure<JwtBearerOptions>(AccessPolicies.EntraScheme, options =>
        {
            var metadata = new OpenIdConnectConfiguration { Issuer = Issuer };
            metadata.SigningKeys.Add(microsoft);
            options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(metadata);
        }));

    /// <summary>What person-1 signs in with.</summary>
    public string Token(string[] roles, string audience = "app-1", string issuer = Issuer, DateTime? expires = null, SecurityKey? key = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Expires = expires ?? new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            Claims = new Dictionary<string, object> { ["oid"] = "person-1", ["roles"] = roles },
            SigningCredentials = new SigningCredentials(key ?? microsoft, SecurityAlgorithms.RsaSha256),
        });
}
