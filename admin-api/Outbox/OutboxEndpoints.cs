using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Outbox;

/// <summary>What waits to be sent, what was given up, and how much may still be sent this month.</summary>
public static class OutboxEndpoints
{
    private const int MostLookedAt = 10_000;

    public static void MapOutbox(RouteGroupBuilder read, RouteGroupBuilder configure)
    {
        read.MapGet("/outbox", ListAsync).WithName("listOutbox").WithSummary("Messages that wait to be sent, oldest first");
        read.MapGet("/outbox/dead", ListDeadAsync).WithName("listDeadLetters").WithSummary("Messages given up, newest first");
        read.MapGet("/quota", QuotaAsync).WithName("listQuotas").WithSummary("How far each channel's monthly quota will reach");
        configure.MapPost("/outbox/dead/{id:guid}/retry", RetryAsync).WithName("retryDeadLetter").WithSummary("Tries a message given up once more");
        configure.MapDelete("/outbox/dead/{id:guid}", DropAsync).WithName("dropDeadLetter").WithSummary("Throws a message given up away");
    }

    private static async Task<Results<Ok<Page<OutboxRow>>, FileContentHttpResult, Refusal>> ListAsync(
        [AsParameters] ListQuery query, IOutboxStore outbox, CancellationToken cancellationToken) =>
        Listing.Of("outbox", (await outbox.DueAsync(DateTimeOffset.MaxValue, MostLookedAt, cancellationToken)).Select(OutboxRow.Of), row => $"{row.Id}", query);

    private static async Task<Results<Ok<Page<DeadLetterRow>>, FileContentHttpResult, Refusal>> ListDeadAsync(
        [AsParameters] ListQuery query, IOutboxStore outbox, CancellationToken cancellationToken) =>
        Listing.Of("dead-letters", (await outbox.GivenUpAsync(MostLookedAt, cancellationToken)).Select(DeadLetterRow.Of), row => $"{row.Id}", query);

    private static async Task<Ok<Page<QuotaRow>>> QuotaAsync(IEnumerable<IQuotaGauge> gauges, CancellationToken cancellationToken)
    {
        var rows = new List<QuotaRow>();
        foreach (var gauge in gauges) rows.Add(QuotaRow.Of(gauge.Channel, await gauge.ForecastAsync(cancellationToken)));
        return TypedResults.Ok(new Page<QuotaRow>(rows, null));
    }

    private static async Task<Results<NoContent, Refusal>> RetryAsync(
        Guid id, Caller caller, IOutboxStore outbox, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken) =>
        await outbox.RequeueAsync(id, clock.GetUtcNow(), cancellationToken)
            ? await DoneAsync("message.retried", id, caller, store, clock, cancellationToken)
            : new Refusal(ProblemKinds.ItemUnknown, "id");

    private static async Task<Results<NoContent, Refusal>> DropAsync(
        Guid id, Caller caller, IOutboxStore outbox, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken) =>
        await outbox.DropAsync(id, clock.GetUtcNow(), cancellationToken)
            ? await DoneAsync("message.dropped", id, caller, store, clock, cancellationToken)
            : new Refusal(ProblemKinds.ItemUnknown, "id");

    private static async Task<NoContent> DoneAsync(string action, Guid id, Caller caller, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken)
    {
        await store.CommitAsync(new Commit(null, [], [], [new AuditEntry(clock.GetUtcNow(), caller.Actor, action, $"{id}", null, null)]), cancellationToken);
        return TypedResults.NoContent();
    }
}
