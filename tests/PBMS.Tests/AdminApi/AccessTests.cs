using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.AdminApi;

/// <summary>Who may do what, asked of every endpoint there is.</summary>
public sealed class AccessTests(AdminDoor door) : IClassFixture<AdminDoor>
{
    [Fact]
    public async Task Without_a_key_every_endpoint_answers_401()
    {
        foreach (var (method, path, _) in Endpoints())
        {
            Assert.Equal("401 key.missing_or_wrong X-Api-Key", await door.Nobody.ProblemAsync(method, path));
        }
    }

    [Fact]
    public async Task A_key_of_too_small_a_scope_is_answered_403()
    {
        var asked = 0;
        foreach (var (method, path, scope) in Endpoints().Where(endpoint => endpoint.Scope > ApiScope.Read))
        {
            var caller = scope is ApiScope.Admin ? door.Planner : door.Reader;
            Assert.Equal("403 scope.too_small", await caller.ProblemAsync(method, path));
            asked++;
        }

        Assert.True(asked > 20, $"only {asked} endpoints change anything");
    }

    [Fact]
    public async Task A_wrong_an_expired_and_a_revoked_key_open_nothing()
    {
        var now = door.Bot.Get<TimeProvider>().GetUtcNow();
        var (expired, revoked) = (NewApiKey.Make("old", ApiScope.Admin, now.AddDays(-2), TimeSpan.FromDays(1)), NewApiKey.Make("gone", ApiScope.Admin, now, TimeSpan.FromDays(1)));
        var store = door.Bot.Get<ICommitStore>();
        foreach (var key in new[] { expired, revoked }) await store.CommitAsync(key.Issuing("test"), CancellationToken.None);
        using (var response = await door.Admin.AskAsync("DELETE", $"api-keys/{revoked.Key.Id}")) Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);

        foreach (var key in (string[])["nonsense", expired.Text, revoked.Text, revoked.Text[..^1] + "x", $"pbms_{revoked.Key.Id}_{new string('A', 43)}"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/years");
            request.Headers.Add(ApiKeyHandler.Header, key);
            using var response = await door.Nobody.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal("401 key.missing_or_wrong X-Api-Key", await response.ProblemAsync());
        }
    }

    [Fact]
    public async Task A_key_is_shown_once_works_remembers_its_use_and_is_stored_only_as_a_hash()
    {
        using var response = await door.Admin.AskAsync("POST", "api-keys", """{"name":"ระบบแดชบอร์ด","scope":"read","validDays":30}""");
        var issued = await response.JsonAsync();
        var (id, secret) = (issued.GetProperty("key").GetProperty("id").GetString()!, issued.GetProperty("secret").GetString()!);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/years");
        request.Headers.Add(ApiKeyHandler.Header, secret);
        using var used = await door.Nobody.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (response.StatusCode, used.StatusCode));
        var stored = (await door.Bot.Get<IApiKeyStore>().FindAsync(id, CancellationToken.None))!;
        Assert.NotNull(stored.LastUsedAt);
        Assert.DoesNotContain(secret, stored.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, (await door.Admin.JsonAsync("api-keys")).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(door.Bot.Logs.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_wrong_keys_from_one_address_shut_it_out_but_no_good_key_and_none_without_one_and_too_many_requests_tire_a_key()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(
            data.File("pbms.db"), ["--environment=Development", "--Admin:FailuresPerMinute=3", "--Admin:RequestsPerMinute=4"], allowedPort: null);
        using var caller = await AdminDoor.CallerAsync(bot, ApiScope.Read);
        for (var request = 0; request < 4; request++) (await caller.AskAsync("GET", "years")).EnsureSuccessStatusCode().Dispose();
        using (var tired = await caller.AskAsync("GET", "years"))
        {
            Assert.Equal("429 rate.exceeded", await tired.ProblemAsync());
            Assert.NotNull(tired.Headers.RetryAfter);
        }

        for (var without = 0; without < 4; without++) Assert.StartsWith("401", await bot.Admin.ProblemAsync("GET", "/api/v1/years"), StringComparison.Ordinal);
        using var guesser = new HttpClient { BaseAddress = bot.Admin.BaseAddress };
        guesser.DefaultRequestHeaders.Add(ApiKeyHandler.Header, $"pbms_K1a2b3c4_{new string('A', 43)}");
        for (var wrong = 0; wrong < 3; wrong++) Assert.StartsWith("401", await guesser.ProblemAsync("GET", "/api/v1/years"), StringComparison.Ordinal);

        Assert.Equal("429 rate.exceeded", await guesser.ProblemAsync("GET", "/api/v1/years"));
        Assert.StartsWith("401", await bot.Admin.ProblemAsync("GET", "/api/v1/years"), StringComparison.Ordinal);
        using var other = await AdminDoor.CallerAsync(bot, ApiScope.Read);
        (await other.AskAsync("GET", "years")).EnsureSuccessStatusCode().Dispose();
        Assert.Equal(HttpStatusCode.OK, (await bot.Admin.AskAsync("GET", "/health/live")).StatusCode);
    }

    [Fact]
    public async Task Answers_are_not_kept_guessed_or_framed_and_their_language_is_Thai_unless_English_is_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/years");
        request.Headers.Add("Accept-Language", "en-GB, th;q=0.5");
        using var english = await door.Nobody.SendAsync(request, TestContext.Current.CancellationToken);
        using var thai = await door.Nobody.GetAsync("/api/v1/years", TestContext.Current.CancellationToken);

        Assert.Equal(["nosniff"], thai.Headers.GetValues("X-Content-Type-Options"));
        Assert.True(thai.Headers.CacheControl!.NoStore);
        Assert.Contains("frame-ancestors 'none'", thai.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("กุญแจ", await thai.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("API key is needed", await english.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private IEnumerable<(string Method, string Path, ApiScope Scope)> Endpoints() =>
        from endpoint in door.Bot.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.RoutePattern.RawText!.StartsWith(AdminRequest.Root, StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (method, PathOf(endpoint.RoutePattern), Enum.GetValues<ApiScope>().Single(scope => AccessPolicies.Of(scope) == endpoint.Metadata.GetMetadata<IAuthorizeData>()!.Policy));

    private static string PathOf(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment => segment.Parts[0] switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { Name: "year" } => "2568",
        RoutePatternParameterPart { Name: "round" } => "2",
        RoutePatternParameterPart { ParameterPolicies: [{ Content: "guid" }] } => "5d2c0b3e-8f0a-4b6c-9a51-0b1f6f8b7a11",
        _ => "x",
    }));
}
