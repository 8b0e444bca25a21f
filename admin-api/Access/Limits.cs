using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Pbms.AdminApi.Problems;

namespace Pbms.AdminApi.Access;

/// <summary>So many requests a minute for each caller, and none from where too many wrong keys came from.</summary>
public sealed class Limits(IOptions<AdminOptions> options, FailureLimit failures) : IDisposable
{
    private const string AfterAMinute = "60";

    private readonly PartitionedRateLimiter<string> perCaller = PartitionedRateLimiter.Create<string, string>(actor =>
        RateLimitPartition.GetFixedWindowLimiter(actor, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.RequestsPerMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    /// <summary>Before anybody looks at a key.</summary>
    public Task BeforeAccessAsync(HttpContext context, RequestDelegate next) =>
        failures.IsShut(context) ? RefuseAsync(context) : next(context);

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

    private static Task RefuseAsync(HttpContext context, RateLimitLease? lease = null)
    {
        context.Response.Headers.RetryAfter = lease is not null && lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture)
            : AfterAMinute;
        return new Refusal(ProblemKinds.TooMany).ExecuteAsync(context);
    }
}
