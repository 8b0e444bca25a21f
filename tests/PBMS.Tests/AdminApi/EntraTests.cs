using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>Staff who sign in with their Microsoft account.</summary>
public sealed class EntraTests : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private readonly EntraStandIn microsoft = new();
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await microsoft.StartBotAsync(data.File("pbms.db"));

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task An_app_role_opens_what_it_names_and_the_audit_trail_knows_who()
    {
        Assert.Equal("200", await AskAsync("GET", "years", microsoft.Token(["Pbms.Read"])));
        Assert.Equal("403 scope.too_small", await AskAsync("GET", "api-keys", microsoft.Token(["Pbms.Configure"])));
        Assert.Equal("204", await AskAsync("POST", "years/2568/months/2024-10/closing", microsoft.Token(["Pbms.Read", "Pbms.Configure"])));
        Assert.Equal("entra:person-1", (await bot.Get<Pbms.Core.Storage.IAuditStore>().LatestAsync(1, CancellationToken.None))[0].Actor);
    }

    [Fact]
    public async Task A_token_without_a_role_for_another_app_of_another_tenant_by_another_key_or_too_old_opens_nothing()
    {
        using var stranger = RSA.Create(2048);
        Assert.Equal("403 scope.too_small", await AskAsync("GET", "years", microsoft.Token([])));
        foreach (var token in (string[])[
            microsoft.Token(["Pbms.Admin"], audience: "app-2"),
            microsoft.Token(["Pbms.Admin"], issuer: "https://login.microsoftonline.com/tenant-2/v2.0"),
            microsoft.Token(["Pbms.Admin"], expires: new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
            microsoft.Token(["Pbms.Admin"], key: new RsaSecurityKey(stranger) { KeyId = "k1" }),
            "not.a.token"])
        {
            Assert.Equal("401 key.missing_or_wrong X-Api-Key", await AskAsync("GET", "years", token));
        }
    }

    private async Task<string> AskAsync(string method, string path, string token)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1/" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (method is "POST") request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        using var response = await bot.Admin.SendAsync(request, TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode ? $"{(int)response.StatusCode}" : await response.ProblemAsync();
    }
}
