using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Pbms.AdminApi.Access;

/// <summary>Counts wrong keys by address.</summary>
public sealed class FailureLimit(IOptions<AdminOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.FailuresPerMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    /// <summary>A key was given and was wrong.</summary>
    /// <returns>False when there were too many within the minute.</returns>
    public bool Count(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(AddressOf(context));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static IPAddress AddressOf(HttpContext context) => context.Connection.RemoteIpAddress ?? IPAddress.None;
}
