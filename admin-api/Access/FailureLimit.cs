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

    public void Count(HttpContext context) => limiter.AttemptAcquire(AddressOf(context)).Dispose();

    /// <summary>So many wrong keys that no key is looked at any more.</summary>
    public bool IsShut(HttpContext context) => limiter.GetStatistics(AddressOf(context)) is { CurrentAvailablePermits: 0 };

    public void Dispose() => limiter.Dispose();

    private static IPAddress AddressOf(HttpContext context) => context.Connection.RemoteIpAddress ?? IPAddress.None;
}
