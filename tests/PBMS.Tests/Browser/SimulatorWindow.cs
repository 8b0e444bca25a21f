using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Pbms.Tests.Browser;

/// <summary>The simulator's page in a browser, used as a person uses it.</summary>
internal sealed class SimulatorWindow
{
    // The page asks again before an answer is read to its end; a 204 has nothing to read.
    private const string Harmless = "ERR_ABORTED";

    // What reaches over the edge of the screen, except inside what scrolls sideways by itself.
    private const string TooWide = """
        () => {
          const edge = document.documentElement.clientWidth;
          const wide = [...document.querySelectorAll('body *')].filter((node) => {
            const box = node.getBoundingClientRect();
            return box.width > 0 && (box.right > edge + 0.5 || box.left < -0.5) && !node.closest('.quick, .carousel, [popover]');
          });
          const page = document.documentElement;
          return [...(page.scrollWidth > page.clientWidth ? [`page ${page.scrollWidth}`] : []), ...wide.map((node) => node.className || node.tagName)];
        }
        """;

    private readonly IPage page;
    private readonly ConcurrentQueue<string> errors = new();

    private SimulatorWindow(IPage page)
    {
        this.page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains(Harmless, StringComparison.Ordinal)) errors.Enqueue(message.Text);
        };
        page.PageError += (_, error) => errors.Enqueue(error);
    }

    public IPage Page => page;

    /// <summary>The bot's newest answer.</summary>
    public ILocator Answer => page.Locator(".log .entry:not(.mine)").Last;

    public static async Task<SimulatorWindow> OpenAsync(SimulatorInBrowser browser, string person, int width = 390, int height = 844)
    {
        Chromium.Require();
        var window = new SimulatorWindow(await browser.Chromium.OpenAsync(width, height));
        await window.page.GotoAsync($"{browser.Bot.Public.BaseAddress}simulator#{person}");
        await Expect(window.page.GetByTestId("text-input")).ToBeEditableAsync();
        await Expect(window.page.Locator("#who-name")).Not.ToHaveTextAsync("เลือกผู้ใช้งาน");
        return window;
    }

    /// <param name="shows">What the answer must hold before the test goes on.</param>
    public async Task SayAsync(string words, string shows)
    {
        await page.GetByTestId("text-input").FillAsync(words);
        await page.GetByTestId("send").ClickAsync();
        await ShowsAsync(shows);
    }

    /// <summary>Taps a quick reply.</summary>
    public async Task TapAsync(string label, string shows)
    {
        await page.GetByTestId("quick-reply").Filter(new LocatorFilterOptions { HasTextRegex = new Regex("^" + Regex.Escape(label)) }).ClickAsync();
        await ShowsAsync(shows);
    }

    /// <summary>Taps a button of the menu at the bottom.</summary>
    public async Task ChooseAsync(string label, string shows)
    {
        await page.Locator("#rich-menu").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = label }).ClickAsync();
        await ShowsAsync(shows);
    }

    /// <summary>Everything is on the screen, and the picture is kept for whoever wants to look.</summary>
    public async Task PictureAsync(string name)
    {
        Assert.Empty(await page.EvaluateAsync<string[]>(TooWide));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png") });
    }

    /// <summary>A picture of the whole of a long answer, as on a phone of any height.</summary>
    public async Task WholePictureAsync(string name)
    {
        await page.SetViewportSizeAsync(390, 2400);
        await PictureAsync(name);
    }

    public Task CloseAsync() => page.Context.CloseAsync();

    public void AssertNoErrors() => Assert.Empty(errors);

    private Task ShowsAsync(string words) => Expect(Answer).ToContainTextAsync(words);
}
