using System.Net;
using Hangfire;
using Pbms.Bot.Jobs;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>The job dashboard is shut to whoever has no key, wherever they seem to come from.</summary>
public sealed class JobDashboardWholeTests : IDisposable
{
    private const string Key = "0f8e1c0b5d6a4e2f9b7c3d1a8e5f2c40";

    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Without_a_key_file_nobody_is_let_in()
    {
        await using var bot = await StartAsync([]);

        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, (KeyFileGate.Header, ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(bot, Key)).StatusCode);
    }

    [Fact]
    public async Task With_one_only_who_shows_it_is_let_in_also_behind_a_proxy()
    {
        await using var bot = await StartAsync([KeyFile()]);

        foreach (var header in (string[])["X-Forwarded-For", "X-Real-IP", "Forwarded", "X-Forwarded-Host"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, (header, "127.0.0.1"))).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, (KeyFileGate.Header, Key[..^1] + "1"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(bot, JobDashboard.Path, ("Cookie", $"{KeyFileGate.Cookie}=9999999999.00"))).StatusCode);
        var page = await GetAsync(bot, JobDashboard.Path + "/recurring", (KeyFileGate.Header, Key));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("outbox-sweep", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Public.GetAsync(new Uri(JobDashboard.Path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Signing_in_opens_it_for_this_browser_and_the_cookie_does_not_hold_the_key()
    {
        await using var bot = await StartAsync([KeyFile()]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync(bot, "wrong")).StatusCode);

        var signedIn = await SignInAsync(bot, Key);

        Assert.Equal((HttpStatusCode.Redirect, JobDashboard.Path), (signedIn.StatusCode, signedIn.Headers.Location?.ToString()));
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Key, cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(bot, JobDashboard.Path, ("Cookie", cookie.Split(';')[0]))).StatusCode);
    }

    [Fact]
    public async Task How_far_a_long_job_has_come_is_on_its_page()
    {
        await using var bot = await StartAsync([KeyFile()]);
        var job = bot.Get<IBackgroundJobClient>().Schedule(() => Console.Out.Flush(), TimeSpan.FromDays(1));
        using (var connection = bot.Get<JobStorage>().GetConnection()) connection.SetJobParameter(job, JobProgress.Parameter, "50 % (100/200)");

        var page = await (await GetAsync(bot, $"{JobDashboard.Path}/jobs/details/{job}", (KeyFileGate.Header, Key))).Content.ReadAsStringAsync();

        Assert.Contains("50 % (100/200)", page, StringComparison.Ordinal);
    }

    private string KeyFile()
    {
        File.WriteAllText(data.File("dashboard.key"), Key + "\n");
        return $"--Jobs:DashboardKeyFile={data.File("dashboard.key")}";
    }

    private Task<RunningBot> StartAsync(string[] settings) => RunningBot.StartAsync(
        data.File("pbms.db"), ["--environment=Development", .. settings], allowedPort: null, builder => builder.Services.StopHangfire());

    private static async Task<HttpResponseMessage> GetAsync(RunningBot bot, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await bot.Admin.SendAsync(request);
    }

    private static Task<HttpResponseMessage> SignInAsync(RunningBot bot, string key) =>
        bot.Admin.PostAsync(new Uri(JobDashboard.SignInPath, UriKind.Relative), new FormUrlEncodedContent([new("key", key)]));
}
