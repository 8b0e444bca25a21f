using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Pbms.AdminApi.Access;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>Staff who sign in with their Microsoft account.</summary>
public sealed class EntraTests : IAsyncLifetime
{
    private const string Issuer = "https://login.microsoftonline.com/tenant-1/v2.0";

    private readonly TemporaryFolder data = new();
    private readonly RsaSecurityKey microsoft = new(RSA.Create(2048)) { KeyId = "k1" };
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await RunningBot.StartAsync(
        data.File("pbms.db"),
        ["--environment=Development", "--Admin:Entra:TenantId=tenant-1", "--Admin:Entra:ClientId=app-1"],
        allowedPort: null,
        builder => builder.Services.PostConfigure<JwtBearerOptions>(AccessPolicies.EntraScheme, options =>
        {
            var metadata = new OpenIdConnectConfiguration { Issuer = Issuer };
            metadata.SigningKeys.Add(microsoft);
            options.ConfigurationManager = new Microsoft.IdentityModel.Protocols.StaticConfigurationManager<OpenIdConnectConfiguration>(metadata);
        }));

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task An_app_role_opens_what_it_names_and_the_audit_trail_knows_who()
    {
        Assert.Equal("200", await AskAsync("GET", "years", Token("Pbms.Read")));
        Assert.Equal("403 scope.too_small", await AskAsync("GET", "api-keys", Token("Pbms.Configure")));
        Assert.Equal("204", await AskAsync("POST", "years/2568/months/2024-10/closing", Token("Pbms.Read", "Pbms.Configure")));
        Assert.Equal("entra:person-1", (await bot.Get<Pbms.Core.Storage.IAuditStore>().LatestAsync(1, CancellationToken.None))[0].Actor);
    }

    [Fact]
    public async Task A_token_without_a_role_for_another_app_of_another_tenant_by_another_key_or_too_old_opens_nothing()
    {
        using var stranger = RSA.Create(2048);
        Assert.Equal("403 scope.too_small", await AskAsync("GET", "years", Token()));
        foreach (var token in (string[])[
            Token(["Pbms.Admin"], audience: "app-2"),
            Token(["Pbms.Admin"], issuer: "https://login.microsoftonline.com/tenant-2/v2.0"),
            Token(["Pbms.Admin"], expires: new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
            Token(["Pbms.Admin"], key: new RsaSecurityKey(stranger) { KeyId = "k1" }),
            "not.a.token"])
        {
            Assert.Equal("401 key.missing_or_wrong X-Api-Key", await AskAsync("GET", "years", token));
        }
    }

    private string Token(params string[] roles) => Token(roles, "app-1");

    private string Token(string[] roles, string audience = "app-1", string issuer = Issuer, DateTime? expires = null, SecurityKey? key = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Expires = expires ?? new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            Claims = new Dictionary<string, object> { ["oid"] = "person-1", ["roles"] = roles },
            SigningCredentials = new SigningCredentials(key ?? microsoft, SecurityAlgorithms.RsaSha256),
        });

    private async Task<string> AskAsync(string method, string path, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1/" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (method is "POST") request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var response = await bot.Admin.SendAsync(request, TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode ? $"{(int)response.StatusCode}" : await response.ProblemAsync();
    }
}
