using System.Net;
using Pbms.Bot.Attachments;
using Pbms.Bot.Delivery;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Channels.Line;

/// <summary>Photos and files people send, from LINE's data host, by message id.</summary>
public sealed class LineContent(IHttpClientFactory clients, TimeProvider clock) : IAttachmentSource
{
    /// <summary>LINE answers 202 while it prepares something large.</summary>
    private static readonly TimeSpan[] Waits = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)];

    public string Channel => ChatAccount.Line;

    public async Task<AttachmentOutcome> CopyToAsync(string source, Stream destination, long maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(LineOptions.DataHttpClientName);
            for (var attempt = 0; ; attempt++)
            {
                // Headers first: what is too large is not read.
                using var response = await http.GetAsync(
                    $"v2/bot/message/{Uri.EscapeDataString(source)}/content", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if (response.StatusCode is not HttpStatusCode.Accepted) return await ReadAsync(response, destination, maxBytes, cancellationToken);
                if (attempt == Waits.Length) return new AttachmentOutcome.TryLater("LINE is still preparing the content");
                await Task.Delay(Waits[attempt], clock, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new AttachmentOutcome.TryLater($"LINE did not answer for a content ({exception.GetType().Name})");
        }
    }

    private static async Task<AttachmentOutcome> ReadAsync(
        HttpResponseMessage response, Stream destination, long maxBytes, CancellationToken cancellationToken) => response.StatusCode switch
    {
        HttpStatusCode.OK => await AttachmentCopy.CopyAsync(response, destination, maxBytes, cancellationToken),
        // 404: never there, or deleted; 410: taken back.
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new AttachmentOutcome.Gone(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            or >= HttpStatusCode.InternalServerError => new AttachmentOutcome.TryLater($"LINE answered {(int)response.StatusCode} for a content"),
        _ => new AttachmentOutcome.Refused($"LINE answered {(int)response.StatusCode} for a content"),
    };
}
