using System.Net;
using Hangfire;
using Pbms.AdminApi.Access;
using Pbms.Bot;
using Pbms.Bot.Jobs;
using Pbms.Core.Storage;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>The job dashboard is shut to whoever has no key, wherever they seem to come from.</summary>
public sealed class JobDashboardWholeTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData(ApiScope.Read)]
    [InlineData(ApiScope.Configure)]
    public async Task A_key_of_a_smaller_scope_opens_nothing(ApiScope scope)
    {
        await using var bot = await StartAsync();
        var key = await KeyAsync(bot, scope);

        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(bot, JobDashboard.Path, (ApiKeyHandler.Header, key.Text))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(bot, key.Text)).StatusCode);
    }

    [Fact]
    public async Task Only_who_shows_an_admins_key_is_let_in_also_behind_a_proxy()
    {
        await using var bot = await StartAsync();
        var key = await KeyAsync(bot, ApiScope.Admin);

        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path)).StatusCode);
        foreach (var header in (string[])["X-Forwarded-For", "X-Real-IP", "Forwarded", "X-Forwarded-Host"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, (header, "127.0.0.1"))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, (ApiKeyHandler.Header, ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, (ApiKeyHandler.Header, key.Text[..^4] + "0000"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, ("Cookie", $"{DashboardKeys.Cookie}=9999999999 {key.Key.Id}"))).StatusCode);
        var page = await GetAsync(bot, JobDashboard.Path + "/recurring", (ApiKeyHandler.Header, key.Text));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("outbox-sweep", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(new Uri(JobDashboard.Path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Signing_in_opens_it_for_this_browser_until_the_key_is_revoked_and_the_cookie_does_not_hold_the_key()
    {
        await using var bot = await StartAsync();
        var key = await KeyAsync(bot, ApiScope.Admin);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(bot, "wrong")).StatusCode);

        var signedIn = await SignInAsync(bot, key.Text);

        Assert.Equal((HttpStatusCode.Redirect, JobDashboard.Path), (signedIn.StatusCode, signedIn.Headers.Location?.ToString()));
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(key.Text, cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(bot, JobDashboard.Path, ("Cookie", cookie.Split(';')[0]))).StatusCode);
        await bot.Get<ICommitStore>().CommitAsync(Sample.Of(new Change.ApiKeyRevoked(key.Key.Id, bot.Get<TimeProvider>().GetUtcNow())), CancellationToken.None);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, ("Cookie", cookie.Split(';')[0]))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/recurring")]
    public async Task Its_pages_may_draw_and_run_what_they_bring_along(string page)
    {
        await using var bot = await StartAsync();

        using var answer = await GetAsync(bot, JobDashboard.Path + page, (ApiKeyHandler.Header, (await KeyAsync(bot, ApiScope.Admin)).Text));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("default-src 'self'; ", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_shown_where_to_sign_in_and_a_program_only_refused()
    {
        await using var bot = await StartAsync();

        using var person = await GetAsync(bot, JobDashboard.Path + "/recurring", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        using var program = await GetAsync(bot, JobDashboard.Path, ("Accept", "application/json, text/javascript, */*; q=0.01"));

        Assert.Equal((HttpStatusCode.Redirect, JobDashboard.SignInPath), (person.StatusCode, person.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.Unauthorized, program.StatusCode);
    }

    [Fact]
    public async Task Who_signs_in_with_a_wrong_key_is_told_so_and_may_try_again()
    {
        await using var bot = await StartAsync();

        using var refused = await SignInAsync(bot, "wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Contains("กุญแจไม่ถูกต้อง", page, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pbms.example.go.th", true)]
    [InlineData("127.0.0.1.example.go.th", true)]
    [InlineData("localhost:5081", false)]
    [InlineData("[::1]:5081", false)]
    public async Task The_cookie_goes_back_over_TLS_only_unless_it_was_asked_for_on_this_machine(string host, bool isSecure)
    {
        await using var bot = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, JobDashboard.SignInPath) { Content = new FormUrlEncodedContent([new("key", (await KeyAsync(bot, ApiScope.Admin)).Text)]) };
        request.Headers.Host = host;

        using var signedIn = await bot.Admin.SendAsync(request);

        Assert.Equal(isSecure, Assert.Single(signedIn.Headers.GetValues("Set-Cookie")).Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task How_far_a_long_job_has_come_is_on_its_page()
    {
        await using var bot = await StartAsync();
        var job = bot.Get<IBackgroundJobClient>().Schedule(() => Console.Out.Flush(), TimeSpan.FromDays(1));
        using (var connection = bot.Get<JobStorage>().GetConnection()) connection.SetJobParameter(job, JobProgress.Parameter, "50 % (100/200)");

        var page = await (await GetAsync(bot, $"{JobDashboard.Path}/jobs/details/{job}", (ApiKeyHandler.Header, (await KeyAsync(bot, ApiScope.Admin)).Text))).Content.ReadAsStringAsync();

        Assert.Contains("50 % (100/200)", page, StringComparison.Ordinal);
    }

    private static async Task<NewApiKey> KeyAsync(RunningBot bot, ApiScope scope)
    {
        var made = NewApiKey.Make("test", scope, bot.Get<TimeProvider>().GetUtcNow(), NewApiKey.UsualLife);
        await bot.Get<ICommitStore>().CommitAsync(made.Issuing("test"), CancellationToken.None);
        return made;
    }

    private Task<RunningBot> StartAsync() => RunningBot.StartAsync(
        data.File("pbms.db"), ["--environment=Development"], allowedPort: null, builder => builder.Services.StopHangfire());

    private static async Task<HttpResponseMessage> GetAsync(RunningBot bot, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await bot.Admin.SendAsync(request);
    }

    private static Task<HttpResponseMessage> SignInAsync(RunningBot bot, string key) =>
        bot.Admin.PostAsync(new Uri(JobDashboard.SignInPath, UriKind.Relative), new FormUrlEncodedContent([new("key", key)]));
}
