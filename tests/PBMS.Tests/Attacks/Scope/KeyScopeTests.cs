using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.Bot.Doors;
using Pbms.Core.Storage;
using Pbms.Tests.AdminApi;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Attacks.Scope;

/// <summary>Every endpoint of the routing table, asked with every kind of key and token there is: 401, 403, or yes when neither stands in the way; outside the API what it answers.</summary>
public sealed class KeyScopeTests : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private readonly EntraStandIn microsoft = new();
    private RunningBot bot = null!;

    public async ValueTask InitializeAsync() => bot = await microsoft.StartBotAsync(
        data.File("pbms.db"), "--Admin:FailuresPerMinute=10000", "--Admin:RequestsPerMinute=100000");

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task What_each_key_and_each_token_opens_is_as_written()
    {
        var callers = await CallersAsync();
        var table = new ScopeTable("KeyScope", [.. callers.Select(caller => caller.Name)]);
        foreach (var (door, method, path, shown) in Endpoints())
        {
            var cells = new List<string>();
            foreach (var (_, header, value) in callers) cells.Add(await AskAsync(door, method, path, header, value));
            table.Add($"{method,-6} {shown}", cells);
        }

        table.Matches();
    }

    private async Task<IReadOnlyList<(string Name, string? Header, string Value)>> CallersAsync()
    {
        var now = bot.Get<TimeProvider>().GetUtcNow();
        var made = Enum.GetValues<ApiScope>().Select(scope => ($"{scope}".ToLowerInvariant(), NewApiKey.Make("k", scope, now, TimeSpan.FromDays(1)))).ToList();
        made.Add(("expired", NewApiKey.Make("k", ApiScope.Admin, now.AddDays(-2), TimeSpan.FromDays(1))));
        made.Add(("revoked", NewApiKey.Make("k", ApiScope.Admin, now, TimeSpan.FromDays(1))));
        foreach (var (_, key) in made) await bot.Get<ICommitStore>().CommitAsync(key.Issuing("test"), CancellationToken.None);
        await bot.Get<ICommitStore>().CommitAsync(new Commit(null, [new Change.ApiKeyRevoked(made[^1].Item2.Key.Id, now)], [], []), CancellationToken.None);
        return
        [
            ("nothing", null, ""),
            .. made.Select(each => (each.Item1, (string?)ApiKeyHandler.Header, each.Item2.Text)),
            .. ((string[])["", "Pbms.Read", "Pbms.Configure", "Pbms.Admin"]).Select(role => (role.Length == 0 ? "Entra" : role.Replace("Pbms.", "Entra ", StringComparison.Ordinal).ToLowerInvariant(), (string?)"Authorization", "Bearer " + microsoft.Token(role.Length == 0 ? [] : [role]))),
        ];
    }

    private IEnumerable<(HttpClient Door, string Method, string Path, string Shown)> Endpoints() =>
        from endpoint in bot.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let door = endpoint.Metadata.GetMetadata<DoorFeature>()?.Door
        // The simulator has no keys; that it is nowhere but in development is told elsewhere.
        where !endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("simulator", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        orderby door, endpoint.RoutePattern.RawText, method
        select (door is Door.Public ? bot.Public : bot.Admin, method, PathOf(endpoint.RoutePattern), endpoint.RoutePattern.RawText);

    // Of things that are not there, so that nothing is done by asking.
    private static string PathOf(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment => segment.Parts[0] switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        // The dashboard's first page; of a page it has not it says that before it asks who comes.
        RoutePatternParameterPart { IsCatchAll: true } when pattern.RawText!.Contains("jobs", StringComparison.Ordinal) => "",
        RoutePatternParameterPart { Name: "year" } => "2400",
        RoutePatternParameterPart { Name: "round" } => "2",
        RoutePatternParameterPart { ParameterPolicies: [{ Content: "guid" }] } => "5d2c0b3e-8f0a-4b6c-9a51-0b1f6f8b7a11",
        _ => "x",
    }));

    private static async Task<string> AskAsync(HttpClient door, string method, string path, string? header, string value)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        // Another kind of body is refused before anybody is asked for a key.
        if (path.EndsWith("/imports", StringComparison.Ordinal)) request.Content = new MultipartFormDataContent { { new StringContent("x"), "files", "x.csv" } };
        else if (method is "POST" or "PUT") request.Content = new StringContent("[]", Encoding.UTF8, "application/json");
        if (header is not null) request.Headers.TryAddWithoutValidation(header, value);
        using var response = await door.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode < 500, $"{method} {path}: {response.StatusCode}");
        return response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || !path.StartsWith(AdminRequest.Root, StringComparison.Ordinal) ? $"{(int)response.StatusCode}" : "yes";
    }
}
