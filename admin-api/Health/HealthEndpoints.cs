using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Health;

/// <summary>For the supervisor of the process: is it alive, can it serve.</summary>
public static partial class HealthEndpoints
{
    /// <summary>Whoever asks asks again in a while; a store that takes longer serves nobody.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live).WithTags("Health");
        routes.MapGet("/health/ready", ReadyAsync).ProducesProblem(StatusCodes.Status503ServiceUnavailable).WithTags("Health");
    }

    private static Ok Live() => TypedResults.Ok();

    /// <summary>Ready when the store answers; 503 and what is wrong with it when it does not.</summary>
    private static async Task<Results<Ok, ProblemHttpResult>> ReadyAsync(IAuditStore store, TimeProvider clock, ILogger<AdminOptions> logger, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await store.LatestAsync(1, either.Token);
            return TypedResults.Ok();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotReady(logger, exception);
            // Whoever gets this far is an operator: the door is not open to the world.
            return TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "store.unavailable", detail: patience.IsCancellationRequested ? "no answer in time" : Causes(exception));
        }
    }

    /// <summary>"The store has failed at the disk… : No space left on device", each cause once.</summary>
    private static string Causes(Exception exception)
    {
        var causes = new List<string>();
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException) causes.Add(cause.Message);
        return string.Join(" ← ", causes.Distinct());
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5002, Level = LogLevel.Error, Message = "Not ready: the store does not answer")]
        public static partial void NotReady(ILogger logger, Exception exception);
    }
}
