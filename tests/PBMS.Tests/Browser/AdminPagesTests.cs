using System.Collections.Concurrent;
using Microsoft.Playwright;
using Pbms.AdminApi;
using Pbms.AdminApi.Access;
using Pbms.Bot.Jobs;
using Pbms.Core.Storage;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Pbms.Tests.Browser;

/// <summary>The pages behind the admin door as an administrator opens them: by their addresses.</summary>
public sealed class AdminPagesTests(SimulatorInBrowser browser) : IClassFixture<SimulatorInBrowser>
{
    // The answer to the first, wrong key; and a sign for the tab, which a browser asks for unbidden.
    private static readonly string[] Harmless = ["401", "/favicon.ico"];

    [Fact]
    public async Task Whoever_opens_the_jobs_is_asked_for_a_key_and_then_sees_them_drawn()
    {
        var (page, errors) = await OpenAsync(JobDashboard.Path);
        await SignInAsync(page, "pbms_wrong");
        await Expect(page.Locator("body")).ToContainTextAsync("กุญแจไม่ถูกต้อง");
        await SignInAsync(page, await KeyAsync());

        await Expect(page.Locator("h1").First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => { const graph = document.querySelector('#realtimeGraph'); return graph.getContext('2d').getImageData(0, 0, graph.width, graph.height).data.some((part) => part > 0); }");
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.Locator(".navbar").EvaluateAsync<string>("bar => getComputedStyle(bar).backgroundColor"));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", "jobs.png") });
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_API_is_described_under_its_headings_and_nothing_leads_elsewhere()
    {
        var (page, errors) = await OpenAsync(AdminApiRegistration.DocsPath);

        await Expect(page.GetByText("Fiscal years and plans").First).ToBeVisibleAsync();
        foreach (var elsewhere in (string[])["Ask AI", "Share", "Deploy", "Generate SDK"]) await Expect(page.GetByText(elsewhere)).ToHaveCountAsync(0);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", "docs.png") });
        Assert.Empty(errors);
    }

    private async Task<(IPage Page, ConcurrentQueue<string> Errors)> OpenAsync(string path)
    {
        Chromium.Require();
        var page = await browser.Chromium.OpenAsync(1280, 900);
        var errors = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !Harmless.Any(message.Text.Contains) && !Harmless.Any(message.Location.Contains)) errors.Enqueue($"{message.Text} {message.Location}");
        };
        await page.GotoAsync(new Uri(browser.Bot.Admin.BaseAddress!, path).AbsoluteUri);
        return (page, errors);
    }

    private static async Task SignInAsync(IPage page, string key)
    {
        await page.Locator("input[name=key]").FillAsync(key);
        await page.Locator("button").ClickAsync();
    }

    private async Task<string> KeyAsync()
    {
        var made = NewApiKey.Make("browser", ApiScope.Admin, browser.Bot.Get<TimeProvider>().GetUtcNow(), NewApiKey.UsualLife);
        await browser.Bot.Get<ICommitStore>().CommitAsync(made.Issuing("test"), CancellationToken.None);
        return made.Text;
    }
}
