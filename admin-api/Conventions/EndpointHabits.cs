using Pbms.AdminApi.Problems;

namespace Pbms.AdminApi.Conventions;

/// <summary>What an endpoint says about itself in the OpenAPI document.</summary>
public static class EndpointHabits
{
    /// <summary>Changes something that has a version: If-Match is needed.</summary>
    public static RouteHandlerBuilder Conditional(this RouteHandlerBuilder endpoint) =>
        endpoint.WithMetadata(new NeedsIfMatch()).Refuses(409, 412, 422, 428);

    /// <summary>The answer holds something that is shown once; it is not kept for a repeated Idempotency-Key.</summary>
    public static RouteHandlerBuilder ShownOnce(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new ShownOnceAnswer());

    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses) endpoint.WithMetadata(Problem(status));
        return endpoint;
    }

    public static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemBody), [Refusal.ContentType]);
}
