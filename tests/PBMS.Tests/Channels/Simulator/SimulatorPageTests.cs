using System.Net;
using System.Text.RegularExpressions;
using Pbms.Bot.Channels.Simulator;
using Xunit;

namespace Pbms.Tests.Channels.Simulator;

public sealed partial class SimulatorPageTests : IAsyncLifetime
{
    private SimulatorHost host = null!;

    public async ValueTask InitializeAsync() => host = await SimulatorHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_page_is_thai_and_allows_nothing_from_elsewhere()
    {
        using var response = await host.Http.GetAsync("/simulator");
        var html = await response.Content.ReadAsStringAsync();
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<html lang=\"th\">", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_root_leads_to_the_page()
    {
        using var response = await host.Http.GetAsync("/");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/simulator", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Everything_the_page_and_its_scripts_name_is_served()
    {
        var named = new HashSet<string>();
        foreach (var file in SimulatorPage.FileNames)
        {
            var content = await host.Http.GetStringAsync($"/simulator/{file}");
            named.UnionWith(Named().Matches(content).Select(match => match.Groups["file"].Value));
        }

        Assert.Superset(new HashSet<string> { "simulator.css", "simulator.js", "api.js", "line-message.js", "bot.svg" }, named);
        foreach (var file in named)
        {
            using var response = await host.Http.GetAsync($"/simulator/{file}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Nothing_is_loaded_from_elsewhere_nothing_is_inline_and_no_text_becomes_markup()
    {
        Assert.NotEmpty(SimulatorPage.FileNames);
        foreach (var file in SimulatorPage.FileNames.Where(file => !file.EndsWith(".svg", StringComparison.Ordinal)))
        {
            var content = await host.Http.GetStringAsync($"/simulator/{file}");

            Assert.DoesNotMatch("https?://", content);
            Assert.DoesNotMatch("""(src|href|url\(|import|from)\s*[=(]?\s*["']?//""", content);
            Assert.DoesNotMatch(@"<script(?![^>]*\ssrc=)|\son\w+=""|\sstyle=""", content);
            Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", content);
        }
    }

    [Fact]
    public async Task Every_handle_a_test_needs_is_there()
    {
        var page = await host.Http.GetStringAsync("/simulator");
        var script = await host.Http.GetStringAsync("/simulator/simulator.js");
        var messages = await host.Http.GetStringAsync("/simulator/line-message.js");

        foreach (var handle in (string[])["person-picker", "chat-log", "text-input", "send", "clock", "reset"])
        {
            Assert.Contains($"data-testid=\"{handle}\"", page, StringComparison.Ordinal);
        }

        Assert.Contains("`person-${", script, StringComparison.Ordinal);
        Assert.Contains("'quick-reply'", messages, StringComparison.Ordinal);
        Assert.Contains("'card-button'", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.js")]
    [InlineData("..%2fPBMS.Bot.dll")]
    public async Task Other_files_are_not_there(string file)
    {
        using var response = await host.Http.GetAsync($"/simulator/{file}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [GeneratedRegex("""["'](/simulator/|\./)(?<file>[a-z-]+\.(js|css|svg))["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
