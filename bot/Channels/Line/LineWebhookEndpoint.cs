using Microsoft.AspNetCore.Http.HttpResults;

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
        var (body, refusal) = await ReadBodyAsync(context.Request, context.RequestAborted);
        if (body is null)
        {
            LineLog.BodyRefused(logger, refusal);
            return TypedResults.StatusCode(refusal);
        }

        var signature = context.Request.Headers.TryGetValue(SignatureHeader, out var values) ? values.ToString() : null;
        // LINE hangs up after two seconds and by default does not come again: what was received is taken to its end.
        return TypedResults.StatusCode(await webhook.ReceiveAsync(body, signature, CancellationToken.None));
    }

    private static async Task<(byte[]? Body, int Refusal)> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBodyBytes) return (null, StatusCodes.Status413PayloadTooLarge);
        try
        {
            using var body = new MemoryStream();
            var chunk = new byte[16 * 1024];
            int read;
            while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
            {
                if (body.Length + read > MaxBodyBytes) return (null, StatusCodes.Status413PayloadTooLarge);
                body.Write(chunk, 0, read);
            }

            return (body.ToArray(), StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException exception)
        {
            // The server's own word for it: 400 for a body cut short, 408 for one that never comes.
            return (null, exception.StatusCode);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The caller is gone in the middle of the body; nobody reads this answer, but the log does.
            return (null, StatusCodes.Status400BadRequest);
        }
    }
}
