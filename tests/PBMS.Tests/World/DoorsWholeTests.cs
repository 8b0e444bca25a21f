using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Pbms.Bot.Channels.Line;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>What is behind which door, asked over the network.</summary>
public sealed class DoorsWholeTests
{
    [Fact]
    public async Task No_endpoint_answers_at_both_doors()
    {
        using var data = new TemporaryFolder();
        await using var bot = await RunningBot.DemonstrationAsync(data.File("pbms.db"));
        var endpoints = bot.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.NotEmpty(endpoints);

        foreach (var endpoint in endpoints)
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                var path = PathOf(endpoint.RoutePattern);
                var (outside, inside) = (await AskAsync(bot.Public, method, path), await AskAsync(bot.Admin, method, path));
                Assert.True(
                    outside is HttpStatusCode.NotFound || inside is HttpStatusCode.NotFound,
                    $"{method} {path} answers {outside} at the public door and {inside} at the admin door");
            }
        }
    }

    [Fact]
    public async Task The_admin_endpoints_are_behind_the_admin_door_and_the_webhook_behind_the_public_one()
    {
        await using var ministry = await Ministry.OpenAsync();
        var (outside, inside) = (ministry.Bot.Public, ministry.Bot.Admin);

        foreach (var path in (string[])["/health/live", "/health/ready"])
        {
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await AskAsync(outside, "GET", path), await AskAsync(inside, "GET", path)));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(outside, "POST", LineWebhookEndpoint.Path));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(inside, "POST", LineWebhookEndpoint.Path));
    }

    [Fact]
    public async Task In_production_there_is_no_simulator_at_either_door()
    {
        await using var ministry = await Ministry.OpenAsync();

        foreach (var path in (string[])["/", "/simulator", "/simulator/simulator.js", "/simulator/api/people", "/simulator/api/clock"])
        {
            Assert.Equal(HttpStatusCode.NotFound, await AskAsync(ministry.Bot.Public, "GET", path));
            Assert.Equal(HttpStatusCode.NotFound, await AskAsync(ministry.Bot.Admin, "GET", path));
        }

        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(ministry.Bot.Public, "POST", "/simulator/api/reset"));
    }

    [Fact]
    public async Task A_forged_host_or_forwarded_address_opens_no_other_door()
    {
        await using var ministry = await Ministry.OpenAsync();
        var admin = ministry.Bot.Admin.BaseAddress!;

        foreach (var host in (string[])[admin.Authority, "localhost", $"localhost:{admin.Port}", "127.0.0.1:5081"])
        {
            using var forged = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = host } };
            forged.Headers.Add("X-Forwarded-Host", host);
            forged.Headers.Add("X-Forwarded-Port", $"{admin.Port}");
            forged.Headers.Add("X-Forwarded-For", "127.0.0.1");
            forged.Headers.Add("Forwarded", $"for=127.0.0.1;host={host}");
            using var response = await ministry.Bot.Public.SendAsync(forged);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient door, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is not "GET") request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var response = await door.SendAsync(request);
        return response.StatusCode;
    }

    private static string PathOf(RoutePattern pattern) =>
        "/" + string.Join('/', pattern.PathSegments.Select(segment => segment.Parts[0] is RoutePatternLiteralPart literal ? literal.Content : "x"));
}
