using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Links;
using Pbms.Core.Organisation;
using Pbms.Tests.AdminApi;
using Xunit;

namespace Pbms.Tests.Attacks;

/// <summary>What every answer of both doors says to a browser, and what it does not say of the server.</summary>
public sealed class HeaderTests(AdminDoor door) : IClassFixture<AdminDoor>
{
    private static readonly string[] Said = ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cache-Control"];

    private static readonly string[] Unsaid = ["Server", "X-Powered-By", "X-AspNet-Version"];

    [Fact]
    public async Task Every_endpoint_says_it_at_both_doors_found_or_not()
    {
        var endpoints = door.Bot.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.True(endpoints.Count > 60);
        foreach (var endpoint in endpoints)
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => segment.Parts[0] is RoutePatternLiteralPart literal ? literal.Content : "x"));
                foreach (var client in (HttpClient[])[door.Bot.Public, door.Bot.Admin]) await CheckAsync(client, method, path);
            }
        }

        foreach (var path in (string[])["/no-such-page", "/api/v1/nothing", "/docs/", "/docs/scalar.js", "/jobs", "/openapi/v1.json", "/simulator", "/simulator/simulator.js", "/open/forged", "/.env", "/..%2f"])
            foreach (var client in (HttpClient[])[door.Bot.Public, door.Bot.Admin, door.Admin])
                foreach (var method in (string[])["GET", "OPTIONS"]) await CheckAsync(client, method, path);
    }

    [Fact]
    public async Task A_body_too_large_and_a_report_by_its_link_say_it_too()
    {
        using var large = new HttpRequestMessage(HttpMethod.Post, LineWebhookEndpoint.Path) { Content = new ByteArrayContent(new byte[LineWebhookEndpoint.MaxBodyBytes + 1]) };
        using var refused = await door.Bot.Public.SendAsync(large, TestContext.Current.CancellationToken);
        Check(refused);

        var links = new PrivateLinks(door.Bot.Get<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider>(), Microsoft.Extensions.Options.Options.Create(new PrivateLinkOptions { PublicAddress = new Uri("https://pbms.example") }));
        using var report = await door.Bot.Public.GetAsync(new Uri(links.UrlOf("report/2568/2/csv", new PersonId("eva-1"))!).PathAndQuery, TestContext.Current.CancellationToken);
        Check(report);
        Assert.Contains("sandbox", report.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_may_run_script_but_the_programs_own_pages_and_nothing_is_kept()
    {
        using var data = await door.Admin.GetAsync("years", TestContext.Current.CancellationToken);
        using var page = await door.Nobody.GetAsync("/docs/", TestContext.Current.CancellationToken);
        using var health = await door.Nobody.GetAsync("/health/ready", TestContext.Current.CancellationToken);

        foreach (var answer in new[] { data, health }) Assert.StartsWith("default-src 'none'; frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self'; script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        foreach (var answer in new[] { data, page, health }) Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private static async Task CheckAsync(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "POST" or "PUT") request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Check(response);
    }

    private static void Check(HttpResponseMessage response)
    {
        var headers = response.Headers.Select(header => header.Key).ToList();
        var what = $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri} {(int)response.StatusCode}";
        Assert.All(Said, name => Assert.True(headers.Contains(name, StringComparer.OrdinalIgnoreCase), $"{what} lacks {name}"));
        Assert.All(Unsaid, name => Assert.False(headers.Contains(name, StringComparer.OrdinalIgnoreCase), $"{what} tells {name}"));
        Assert.Equal(["DENY"], response.Headers.GetValues("X-Frame-Options"));
    }
}
