using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Outbox;

/// <summary>What waits to be sent.</summary>
public static class OutboxEndpoints
{
    private const int MostLookedAt = 10_000;

    public static void MapOutbox(RouteGroupBuilder read) =>
        read.MapGet("/outbox", ListAsync).WithName("listOutbox").WithSummary("Messages that wait to be sent, oldest first");

    private static async Task<Results<Ok<Page<OutboxRow>>, FileContentHttpResult, Refusal>> ListAsync(
        [AsParameters] ListQuery query, IOutboxStore outbox, CancellationToken cancellationToken) =>
        Listing.Of("outbox", (await outbox.DueAsync(DateTimeOffset.MaxValue, MostLookedAt, cancellationToken)).Select(OutboxRow.Of), row => $"{row.Id}", query);
}
