using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Pbms.Bot.Channels.Line;

namespace Pbms.Benchmarks.Peers;

/// <summary>
/// What a durable bot on Kestrel costs at least: checks the signature, has the body on the disk, answers 200, and sends the same words back.
/// "bare-endpoint PORT LINE FILE".
/// </summary>
internal sealed class BareEndpoint(GroupCommitFile log, HttpClient line)
{
    public static async Task RunAsync(int port, Uri lineApi, string file)
    {
        using var line = new HttpClient { BaseAddress = lineApi, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", LineChannel.Token) } };
        var endpoint = new BareEndpoint(new GroupCommitFile(file), line);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        app.Run(endpoint.ReceiveAsync);
        await app.RunAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        using var read = new MemoryStream();
        await context.Request.Body.CopyToAsync(read);
        var body = read.GetBuffer().AsMemory(0, (int)read.Length);
        if (!LineSignature.IsValid(LineChannel.Secret, body.Span, context.Request.Headers[LineWebhookEndpoint.SignatureHeader]))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await log.AppendAsync(body);
        _ = Task.Run(() => ReplyAsync(body));
    }

    private async Task ReplyAsync(ReadOnlyMemory<byte> body)
    {
        using var webhook = JsonDocument.Parse(body);
        foreach (var lineEvent in webhook.RootElement.GetProperty("events").EnumerateArray())
        {
            var text = lineEvent.TryGetProperty("message", out var message) ? message.GetProperty("text") : lineEvent.GetProperty("postback").GetProperty("data");
            var reply = new { replyToken = lineEvent.GetProperty("replyToken"), messages = new[] { new { type = "text", text } } };
            using var answer = await line.PostAsJsonAsync("/v2/bot/message/reply", reply);
        }
    }
}
