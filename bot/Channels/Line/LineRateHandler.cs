using System.Net;

namespace Pbms.Bot.Channels.Line;

/// <summary>Holds a call back while its bucket is empty; where that would be long, answers 429 in LINE's place.</summary>
public sealed class LineRateHandler(LineRateLimits limits) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var lease = await limits.AcquireAsync(request, cancellationToken);
        if (lease.IsAcquired) return await base.SendAsync(request, cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.TooManyRequests)
        {
            RequestMessage = request,
            Content = JsonContent.Create(new { message = "Kept back under LINE's rate limit" }),
        };
    }
}
