using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Pbms.Tests.World;

/// <summary>Stands where api.line.me is, on this machine: takes a reply token once, a retry key once, and fails when told to.</summary>
internal sealed class LineServer : IAsyncDisposable
{
    public const string Token = "channel-access-token-of-the-tests";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<LineTrouble> troubles = new();
    private readonly ConcurrentDictionary<string, bool> used = new();

    private LineServer(WebApplication app) => this.app = app;

    /// <summary>Every call, in the order it was answered.</summary>
    public ConcurrentQueue<LineCall> Calls { get; } = new();

    /// <summary>What reached somebody's phone, in the order it did.</summary>
    public ConcurrentQueue<LineCall> Delivered { get; } = new();

    /// <summary>Marks of reading and loading animations, with what was in them.</summary>
    public ConcurrentQueue<(string Errand, JsonElement Body)> Errands { get; } = new();

    public LineMenuShelf Menus { get; } = new();

    public QuotaOfLine Quota { get; set; } = new(Limit: null);

    /// <summary>Hangs up on everything.</summary>
    public bool IsDown { get; set; }

    /// <summary>Awaited before a call is answered.</summary>
    public Func<LineCall, Task> Before { get; set; } = _ => Task.CompletedTask;

    public Uri Address => new(app.Urls.Single());

    public static async Task<LineServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var line = new LineServer(app);
        app.UseRouting();
        foreach (var kind in (string[])["reply", "push", "multicast"]) app.MapPost($"/v2/bot/message/{kind}", context => line.AnswerAsync(context, kind));
        app.MapGet("/v2/bot/message/quota", () => line.Quota.Limit is { } limit ? Results.Json(new { type = "limited", value = limit }) : Results.Json(new { type = "none" }));
        app.MapGet("/v2/bot/message/quota/consumption", () => Results.Json(new { totalUsage = line.Quota.Used }));
        app.MapGet("/v2/bot/message/delivery/push", () => Results.Json(new { status = "ready", success = line.Quota.LastMonth }));
        app.MapGet("/v2/bot/message/delivery/multicast", () => Results.Json(new { status = "ready", success = 0 }));
        foreach (var errand in (string[])["markAsRead", "loading/start"]) app.MapPost($"/v2/bot/chat/{errand}", context => line.RunErrandAsync(context, errand));
        line.Menus.Map(app);
        await app.StartAsync();
        return line;
    }

    /// <summary>The next calls go wrong in this way, one each.</summary>
    public void Fails(params ReadOnlySpan<LineTrouble> next)
    {
        foreach (var trouble in next) troubles.Enqueue(trouble);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, string kind)
    {
        var call = await ReadAsync(context.Request, kind);
        await Before(call);
        var trouble = IsDown ? LineTrouble.HangsUp : troubles.TryDequeue(out var next) ? next : Refusal(call);
        Calls.Enqueue(call with { Status = trouble?.Status ?? 200 });
        // What is refused is not delivered, also when nobody hears of the refusal.
        if (trouble is null or { Delivers: true } && Refusal(call) is null) Deliver(call);
        if (trouble is { Status: 0 }) context.Abort();
        else await WriteAsync(context.Response, trouble);
    }

    private async Task RunErrandAsync(HttpContext context, string errand)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        Errands.Enqueue((errand, body.RootElement.Clone()));
        await context.Response.WriteAsync("{}");
    }

    private static async Task<LineCall> ReadAsync(HttpRequest request, string kind)
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        var retryKey = request.Headers.TryGetValue("X-Line-Retry-Key", out var key) ? key.ToString() : null;
        return new LineCall(
            kind, body.RootElement.Clone(), retryKey, request.Headers.Authorization, Status: 200);
    }

    private LineTrouble? Refusal(LineCall call) => call switch
    {
        { Authorization: not $"Bearer {Token}" } => new LineTrouble(401, "Authentication failed"),
        { Kind: "reply", RetryKey: not null } => new LineTrouble(400, "The retry key is not supported by this API"),
        { ReplyToken: { } token } when used.ContainsKey(token) => LineTrouble.ReplyTokenIsDead,
        { RetryKey: { } key } when used.ContainsKey(key) => new LineTrouble(409, "The retry key is already accepted"),
        _ => null,
    };

    private void Deliver(LineCall call)
    {
        if ((call.ReplyToken ?? call.RetryKey) is { } once) used[once] = true;
        Delivered.Enqueue(call);
    }

    private static async Task WriteAsync(HttpResponse response, LineTrouble? trouble)
    {
        response.StatusCode = trouble?.Status ?? 200;
        response.ContentType = "application/json";
        response.Headers["x-line-request-id"] = "request-of-the-tests";
        if (trouble is { Status: 200 }) await response.WriteAsync(trouble.Message);
        else await response.WriteAsync(trouble is null ? "{\"sentMessages\":[]}" : JsonSerializer.Serialize(new { message = trouble.Message }));
    }
}
