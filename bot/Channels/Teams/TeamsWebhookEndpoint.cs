using System.Net;
using Pbms.Bot.Doors;

namespace Pbms.Bot.Channels.Teams;

/// <summary>The door Teams knocks on: POST /api/messages.</summary>
public sealed class TeamsWebhookEndpoint(ITeamsWebhook webhook, ILogger<TeamsWebhookEndpoint> logger)
{
    public const string Path = "/api/messages";

    /// <summary>Far above what Teams sends: a message has 100 KB at most.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    private static readonly string[] MarksOfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host"];

    /// <summary>Maps the webhook; other verbs are answered 405 by routing.</summary>
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, (HttpContext context, TeamsWebhookEndpoint endpoint) => endpoint.ReceiveAsync(context))
            .AllowAnonymous()
            .ExcludeFromDescription();

    private async Task<IResult> ReceiveAsync(HttpContext context)
    {
        var (body, refusal) = await RequestBytes.ReadAsync(context.Request, MaxBodyBytes, context.RequestAborted);
        if (body is null)
        {
            TeamsLog.BodyRefused(logger, refusal);
            return TypedResults.StatusCode(refusal);
        }

        var authorization = context.Request.Headers.Authorization is [{ Length: > 0 } header] ? header : null;
        var answer = await webhook.ReceiveAsync(body, authorization, IsFromHere(context), context.RequestAborted);
        return answer.Body is { } json
            ? TypedResults.Text(json.ToJsonString(), "application/json", statusCode: answer.Status)
            : TypedResults.StatusCode(answer.Status);
    }

    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } caller
        && IPAddress.IsLoopback(caller.IsIPv4MappedToIPv6 ? caller.MapToIPv4() : caller)
        && !MarksOfProxies.Any(context.Request.Headers.ContainsKey);
}
