using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.Problems;

namespace Pbms.AdminApi.Access;

/// <summary>So many requests a minute for each caller.</summary>
public sealed class Limits(IOptions<AdminOptions> options) : IDisposable
{
    internal const string AfterAMinute = "60";

    private readonly PartitionedRateLimiter<string> perCaller = PartitionedRateLimiter.Create<string, string>(actor =>
        RateLimitPartition.GetFixedWindowLimiter(actor, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.RequestsPerMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    /// <summary>Once it is known who calls.</summary>
    public async Task OfCallerAsync(HttpContext context, RequestDelegate next)
    {
        // Health is asked without a key.
        if (context.User.FindFirstValue(AccessPolicies.Actor) is { } actor)
        {
            using var lease = perCaller.AttemptAcquire(actor);
            if (!lease.IsAcquired)
            {
                await RefuseAsync(context, lease);
                return;
            }
        }

        await next(context);
    }

    public void Dispose() => perCaller.Dispose();

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        context.Response.Headers.RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)
            : AfterAMinute;
        return new Refusal(ProblemKinds.TooMany).ExecuteAsync(context);
    }
}
