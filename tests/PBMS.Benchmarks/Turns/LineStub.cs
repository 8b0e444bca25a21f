using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Pbms.Benchmarks.Turns;

/// <summary>Stands where api.line.me is, on this machine, and takes everything at once.</summary>
internal sealed class LineStub : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> awaited = new();
    private long replies;
    private long pushes;

    private LineStub(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public long Replies => Interlocked.Read(ref replies);

    /// <summary>Pushes and multicasts.</summary>
    public long Pushes => Interlocked.Read(ref pushes);

    public static async Task<LineStub> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var stub = new LineStub(app);
        app.Run(stub.AnswerAsync);
        await app.StartAsync();
        return stub;
    }

    /// <returns>The body of the reply with this token, when it arrives.</returns>
    public Task<JsonElement> ReplyTo(string replyToken) =>
        awaited.GetOrAdd(replyToken, _ => new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (path.EndsWith("/reply", StringComparison.Ordinal)) await TakeReplyAsync(context.Request);
        else if (HttpMethods.IsPost(context.Request.Method) && path.StartsWith("/v2/bot/message/", StringComparison.Ordinal)) Interlocked.Increment(ref pushes);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(path switch
        {
            "/v2/bot/message/quota" => """{"type":"none"}""",
            "/v2/bot/message/quota/consumption" => """{"totalUsage":0}""",
            _ => """{"sentMessages":[{"id":"1"}]}""",
        });
    }

    private async Task TakeReplyAsync(HttpRequest request)
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        Interlocked.Increment(ref replies);
        if (awaited.TryRemove(body.RootElement.GetProperty("replyToken").GetString()!, out var waiting)) waiting.SetResult(body.RootElement.Clone());
    }
}
