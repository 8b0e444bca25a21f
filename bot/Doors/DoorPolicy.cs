using Microsoft.AspNetCore.Routing.Matching;

namespace Pbms.Bot.Doors;

/// <summary>Endpoints behind the other door are not there: decided while routing, before a request is read, checked or answered.</summary>
public sealed class DoorPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => DoorOf(endpoint) is not null);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var cameInBy = httpContext.Features.Get<DoorFeature>();
        for (var index = 0; index < candidates.Count; index++)
        {
            if (DoorOf(candidates[index].Endpoint) is { } behind && behind != cameInBy) candidates.SetValidity(index, false);
        }

        return Task.CompletedTask;
    }

    private static DoorFeature? DoorOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<DoorFeature>();
}
