using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Pbms.Benchmarks.Peers;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>Stands where Teams is, on this machine: the keys it signs with, the login service, and the Bot Connector, which takes everything at once.</summary>
internal sealed class TeamsStub : IAsyncDisposable
{
    private const string KeyName = "benchmark";

    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<TeamsScreen>> awaited = new();
    private int messages;

    private TeamsStub(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single() + "/");

    public static async Task<TeamsStub> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var teams = new TeamsStub(app);
        app.UseRouting();
        app.MapGet(TeamsChannel.KeysPath, () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = new Uri(teams.Address, "keys") }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { teams.PublicKey() } }));
        app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 3599, access_token = "token-of-the-benchmarks" }));
        app.MapPost("/v3/conversations/{conversation}/activities/{message?}", (Delegate)teams.TakeAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{message}", (Delegate)teams.TakeAsync);
        await app.StartAsync();
        return teams;
    }

    /// <summary>What Teams proves itself with to the bot, good for an hour.</summary>
    public string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://api.botframework.com",
        Audience = TeamsChannel.AppId,
        Claims = new Dictionary<string, object> { ["serviceurl"] = Address.AbsoluteUri },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = KeyName }, SecurityAlgorithms.RsaSha256),
    });

    /// <returns>What comes into this chat next.</returns>
    public Task<TeamsScreen> NextIn(string conversation) =>
        awaited.GetOrAdd(conversation, _ => new TaskCompletionSource<TeamsScreen>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private object PublicKey()
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = KeyName, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent), endorsements = new[] { "msteams" } };
    }

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body);
        var isUpdate = HttpMethods.IsPut(context.Request.Method);
        var id = isUpdate ? (string)context.GetRouteValue("message")! : $"1733{Interlocked.Increment(ref messages)}";
        var conversation = Uri.UnescapeDataString((string)context.GetRouteValue("conversation")!);
        if (awaited.TryRemove(conversation, out var waiting)) waiting.SetResult(TeamsScreen.Of(id, activity.RootElement));
        return Results.Json(new { id }, statusCode: isUpdate ? 200 : 201);
    }
}
