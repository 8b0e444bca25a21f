using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Privacy;

/// <summary>What the law gives every person (PDPA, DOMAIN §7): to see what is held about them, and to have it erased.</summary>
public static class PrivacyEndpoints
{
    /// <summary>Results stay, given by a former reporter.</summary>
    private const string FormerReporter = "ผู้รายงานเดิม";

    public static void MapPrivacy(RouteGroupBuilder admin)
    {
        admin.MapGet("/people/{id}/personal-data", ExportAsync).WithName("exportPersonalData").WithSummary("Everything held about one person");
        admin.MapPost("/people/{id}/erasure", EraseAsync).WithName("erasePerson").WithSummary("Erases who a person is; their results stay").Refuses(409, 422);
    }

    private static async Task<Results<Ok<PersonalDataBody>, Refusal>> ExportAsync(
        string id, IPersonalDataStore personal, IYearStore years, YearCache cache, ICommitStore store, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await personal.OfAsync(new(id), cancellationToken) is not { } record) return new Refusal(ProblemKinds.ItemUnknown, "id");
        var given = new List<GivenValueBody>();
        foreach (var year in await years.AllAsync(cancellationToken))
        {
            if (await cache.OfAsync(year.Year, cancellationToken) is { } found) given.AddRange(GivenValueBody.Of(found.Results, new(id)));
        }

        await store.CommitAsync(new Commit(null, [], [], [new AuditEntry(clock.GetUtcNow(), caller.Actor, "person.exported", id, null, null)]), cancellationToken);
        return TypedResults.Ok(PersonalDataBody.Of(record, given));
    }

    private static async Task<Results<NoContent, Refusal>> EraseAsync(
        string id, Body<ErasureRequest> body, Caller caller, ICommitStore store, IEvidenceStore evidence, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (body.Value is not { } request) return body.Refusal!;
        if (request.Confirm != id) return new Refusal(ProblemKinds.KeyMismatch, "confirm");
        // First: should it be cut short, whoever repeats it finds the person still there.
        await evidence.RemoveOfAsync(new(id), cancellationToken);
        var audit = new AuditEntry(clock.GetUtcNow(), caller.Actor, "person.erased", id, null, null);
        return await store.CommitAsync(new Commit(null, [new Change.PersonErased(new(id), FormerReporter)], [], [audit]), cancellationToken) is CommitOutcome.Committed
            ? TypedResults.NoContent()
            : new Refusal(ProblemKinds.ItemUnknown, "id");
    }
}
