using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Health;

/// <summary>For the supervisor of the process: is it alive, can it serve.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live);
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static Ok Live() => TypedResults.Ok();

    /// <summary>Ready when the store answers.</summary>
    private static async Task<Ok> ReadyAsync(IAuditStore store, CancellationToken cancellationToken)
    {
        await store.LatestAsync(1, cancellationToken);
        return TypedResults.Ok();
    }
}
