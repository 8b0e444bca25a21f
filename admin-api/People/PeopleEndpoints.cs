using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.People;

/// <summary>People and their duties.</summary>
public static class PeopleEndpoints
{
    private const string One = "/people/{id}";

    public static void MapPeople(RouteGroupBuilder read, RouteGroupBuilder configure)
    {
        read.MapGet("/people", ListAsync).WithName("listPeople").WithSummary("People, their duties and where they are reached");
        read.MapGet(One, GetAsync).WithName("getPerson");
        configure.MapPost("/people", AddAsync).WithName("addPerson").Refuses(409, 422);
        configure.MapPut(One, PutAsync).WithName("putPerson").Conditional();
    }

    private static async Task<Results<Ok<Page<PersonRow>>, FileContentHttpResult, Refusal>> ListAsync(
        string? q, string? role, string? orgUnit, bool? linked, [AsParameters] ListQuery query, IPeopleStore people, CancellationToken cancellationToken)
    {
        var rows = (await people.ReadSinceAsync(default, cancellationToken)).Contacts
            .OrderBy(contact => contact.Person.Id.Value, StringComparer.Ordinal)
            .Select(Row)
            .Where(row => q is null || row.Name.Contains(q, StringComparison.OrdinalIgnoreCase) || row.Id.Contains(q, StringComparison.OrdinalIgnoreCase))
            .Where(row => role is null || row.Duties.Any(duty => duty.StartsWith(role + " ", StringComparison.Ordinal)))
            .Where(row => orgUnit is null || row.Duties.Any(duty => duty.EndsWith(" " + orgUnit, StringComparison.Ordinal)))
            .Where(row => linked is null || row.Channels.Count > 0 == linked);
        return Listing.Of("people", rows, row => row.Id, query);
    }

    private static async Task<Results<Ok<PersonBody>, StatusCodeHttpResult, Refusal>> GetAsync(
        string id, IPeopleStore people, HttpContext context, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(new(id), cancellationToken) is not { } person) return new Refusal(ProblemKinds.ItemUnknown, "id");
        var body = PersonBody.Of(person);
        return Precondition.IsHeldBy(context, body.Tag()) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(body);
    }

    private static async Task<Results<Created<PersonBody>, Refusal>> AddAsync(
        Body<PersonBody> body, HttpContext context, YearCache cache, IPeopleStore people, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (body.Value is not { } value) return body.Refusal!;
        if (await FaultAsync(value, cache, people, cancellationToken) is { } fault) return fault;
        var audit = PersonAudit.Of(null, value.Person(), clock.GetUtcNow(), Caller.Of(context).Actor);
        if (await store.CommitAsync(new Commit(null, [new Change.PersonAdded(value.Person())], [], audit), cancellationToken) is not CommitOutcome.Committed)
            return new Refusal(ProblemKinds.Exists, "id");
        context.Response.Headers.ETag = value.Tag();
        return TypedResults.Created($"/api/v1/people/{Uri.EscapeDataString(value.Id)}", value);
    }

    private static async Task<Results<NoContent, Refusal>> PutAsync(
        string id, Body<PersonBody> body, HttpContext context, YearCache cache, IPeopleStore people, RequestCommits store, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (body.Value is not { } value) return body.Refusal!;
        if (value.Id != id) return new Refusal(ProblemKinds.KeyMismatch, "id");
        if (await people.FindAsync(new(id), cancellationToken) is not { } before) return new Refusal(ProblemKinds.ItemUnknown, "id");
        if (Precondition.Check(context, PersonBody.Of(before).Tag()) is { } refusal) return refusal;
        if (await FaultAsync(value, cache, people, cancellationToken) is { } fault) return fault;
        var audit = PersonAudit.Of(before, value.Person(), clock.GetUtcNow(), Caller.Of(context).Actor);
        if (await store.CommitAsync(new Commit(null, [new Change.PersonChanged(before, value.Person())], [], audit), cancellationToken) is not CommitOutcome.Committed)
            return new Refusal(ProblemKinds.VersionOld, "If-Match");
        context.Response.Headers.ETag = value.Tag();
        return TypedResults.NoContent();
    }

    private static async Task<Refusal?> FaultAsync(PersonBody body, YearCache cache, IPeopleStore people, CancellationToken cancellationToken) =>
        PersonCheck.Fault(body, await cache.AllAsync(cancellationToken), await people.AllAsync(cancellationToken));

    private static PersonRow Row(Contact contact) => new(
        contact.Person.Id.Value,
        contact.Person.Name,
        [.. PersonBody.Of(contact.Person).Duties.Select(duty => duty.ToString())],
        [.. contact.Accounts.Select(account => account.Channel)]);
}
