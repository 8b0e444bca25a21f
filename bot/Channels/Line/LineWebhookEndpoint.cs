using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.Bot.Doors;

namespace Pbms.Bot.Channels.Line;

/// <summary>The door LINE knocks on: POST /line/webhook. Content type and sender address prove nothing and are not looked at.</summary>
public sealed class LineWebhookEndpoint(ILineWebhook webhook, ILogger<LineWebhookEndpoint> logger)
{
    public const string Path = "/line/webhook";

    public const string SignatureHeader = "x-line-signature";

    /// <summary>Far above what LINE sends; a request without a signature is held to it too.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    /// <summary>Maps the webhook; other verbs are answered 405 by routing.</summary>
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, (HttpContext context, LineWebhookEndpoint endpoint) => endpoint.ReceiveAsync(context))
            .AllowAnonymous()
            .ExcludeFromDescription();

    private async Task<StatusCodeHttpResult> ReceiveAsync(HttpContext context)
    {
        var (body, refusal) = await RequestBytes.ReadAsync(context.Request, MaxBodyBytes, context.RequestAborted);
        if (body is null)
        {
            LineLog.BodyRefused(logger, refusal);
            return TypedResults.StatusCode(refusal);
        }

        var signature = context.Request.Headers.TryGetValue(SignatureHeader, out var values) ? values.ToString() : null;
        // LINE hangs up after two seconds and by default does not come again: what was received is taken to its end.
        return TypedResults.StatusCode(await webhook.ReceiveAsync(body, signature, CancellationToken.None));
    }
}
