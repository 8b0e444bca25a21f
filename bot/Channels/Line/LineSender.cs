using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Line;

/// <summary>Sends over LINE: by reply while the token lives, else by push with the message id as retry key.</summary>
/// <remarks>
/// A push tried twice arrives once. A reply has no retry key: when its answer is lost (a timeout, a 5xx) it may have arrived or not, and
/// a second try either arrives or says that the token is dead. Dead while it should still live, it was used up: the first try had arrived.
/// </remarks>
public sealed class LineSender(IHttpClientFactory clients, IOptions<LineOptions> options, ILogger<LineSender> logger) : IChannelSender
{
    public string Channel => ChatAccount.Line;

    public async Task<SendOutcome> SendAsync(
        OutboxMessage message, ImmutableArray<Reply> replies, bool replyAlive, CancellationToken cancellationToken)
    {
        var messages = LineRenderer.Render(replies);
        if (messages.IsEmpty) return new SendOutcome.Refused("The message holds nothing LINE can show");
        var token = options.Value.ChannelAccessToken;
        if (!replyAlive || message.ReplyToken is not { } replyToken)
        {
            using var push = LineRequest.Push(message, messages, token);
            return await TryAsync(push, "push", message.Id, answer => answer.OfPush(), cancellationToken);
        }

        using var reply = LineRequest.Reply(replyToken, messages, token);
        return await TryAsync(reply, "reply", message.Id, answer => answer.OfReply(), cancellationToken);
    }

    private async Task<SendOutcome> TryAsync(
        HttpRequestMessage request, string endpoint, Guid messageId, Func<LineAnswer, SendOutcome> judge, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await CallAsync(request, cancellationToken);
            var outcome = judge(answer);
            LineLog.Answered(logger, endpoint, messageId, answer.Status, answer.RequestId, outcome.GetType().Name);
            return outcome;
        }
        catch (HttpRequestException exception)
        {
            var error = exception.HttpRequestError;
            return NotAnswered(endpoint, messageId, error is HttpRequestError.Unknown ? "connection lost" : error.ToString(), NeverLeft(error));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return NotAnswered(endpoint, messageId, "timeout", neverLeft: false);
        }
    }

    private async Task<LineAnswer> CallAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(LineOptions.HttpClientName);
        using var response = await http.SendAsync(request, cancellationToken);
        var requestId = response.Headers.TryGetValues("x-line-request-id", out var ids) ? string.Join(',', ids) : null;
        var message = response.IsSuccessStatusCode ? null : ReadMessage(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return new LineAnswer((int)response.StatusCode, message, requestId);
    }

    private static string? ReadMessage(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Text("message");
        }
        catch (JsonException)
        {
            // A proxy's page instead of LINE's JSON: the status alone decides.
            return null;
        }
    }

    /// <summary>No connection was made, so nothing can have arrived.</summary>
    private static bool NeverLeft(HttpRequestError error) => error
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private SendOutcome.TryLater NotAnswered(string endpoint, Guid messageId, string why, bool neverLeft)
    {
        LineLog.NotAnswered(logger, endpoint, messageId, why);
        return new SendOutcome.TryLater($"LINE did not answer {endpoint} ({why})", MayHaveArrived: !neverLeft);
    }
}
