using System.Threading.RateLimiting;

namespace Pbms.Bot.Channels.Line;

/// <summary>A token bucket for each endpoint, under LINE's own ("Rate limits" of the Messaging API reference). Shared by all clients.</summary>
public sealed class LineRateLimits : IDisposable
{
    private readonly PartitionedRateLimiter<HttpRequestMessage> limiter =
        PartitionedRateLimiter.Create<HttpRequestMessage, LineEndpoint>(request => Of(LineEndpoint.Of(request)));

    /// <returns>A lease not acquired when the call would have to wait for more than a moment.</returns>
    public ValueTask<RateLimitLease> AcquireAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        limiter.AcquireAsync(request, 1, cancellationToken);

    public void Dispose() => limiter.Dispose();

    private static RateLimitPartition<LineEndpoint> Of(LineEndpoint endpoint) => RateLimitPartition.GetTokenBucketLimiter(endpoint, Bucket);

    // How much LINE's bucket holds is not told. Full bucket and refill together stay within nine tenths of the limit in any window.
    private static TokenBucketRateLimiterOptions Bucket(LineEndpoint endpoint) => new()
    {
        TokenLimit = Math.Max(1, endpoint.Calls * 4 / 10),
        TokensPerPeriod = Math.Max(1, endpoint.Calls / 20),
        ReplenishmentPeriod = endpoint.Window / 10,
        QueueLimit = endpoint.Window <= TimeSpan.FromSeconds(1) ? 10_000 : 0,
        AutoReplenishment = true,
    };
}
