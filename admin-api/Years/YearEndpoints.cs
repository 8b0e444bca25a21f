using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Years;

/// <summary>The fiscal years there are.</summary>
public static class YearEndpoints
{
    public static void MapYears(RouteGroupBuilder read, RouteGroupBuilder configure)
    {
        read.MapGet("/years", ListAsync).WithName("listYears").WithSummary("Fiscal years that have been set up");
        read.MapGet("/years/{year:int}", GetAsync).WithName("getYear").WithSummary("A fiscal year at a glance");
        configure.MapPost("/years", AddAsync).WithName("addYear").WithSummary("A new fiscal year, empty or as a copy of another").Refuses(409, 422);
    }

    private static async Task<Ok<Page<YearVersionBody>>> ListAsync(IYearStore years, CancellationToken cancellationToken) =>
        TypedResults.Ok(new Page<YearVersionBody>(
            [.. (await years.AllAsync(cancellationToken)).Select(year => new YearVersionBody(year.Year.BuddhistYear, year.Version))], null));

    private static async Task<Results<Ok<YearBody>, StatusCodeHttpResult, Refusal>> GetAsync(
        int year, YearCache cache, HttpContext context, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        return Precondition.IsHeldBy(context, Precondition.Tag(found.Version)) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(YearBody.Of(found));
    }

    private static async Task<Results<Created<YearBody>, Refusal>> AddAsync(
        Body<NewYearRequest> body, Caller caller, YearCache cache, RequestCommits store, TimeProvider clock, HttpContext context, CancellationToken cancellationToken)
    {
        if (body.Value is not { } request) return body.Refusal!;
        if (!PlanYear.CanBeOf(new(request.Year))) return new Refusal(ProblemKinds.Invalid, "year");
        var other = request.CopyFrom is { } from ? await cache.OfAsync(new FiscalYear(from), cancellationToken) : null;
        if (request.CopyFrom is not null && other is null) return new Refusal(ProblemKinds.Invalid, "copyFrom");
        var year = other is null ? NewYear.Empty(new(request.Year)) : NewYear.From(other.Year, new(request.Year));
        var audit = new AuditEntry(clock.GetUtcNow(), caller.Actor, "year.added", $"{year.Year}", null, other is null ? "empty" : $"copy of {other.Year.Year}");
        // Version 0: there must be none yet.
        if (await store.CommitAsync(new Commit(null, [new Change.YearReplaced(year, 0)], [], [audit]), cancellationToken) is not CommitOutcome.Committed)
            return new Refusal(ProblemKinds.Exists, "year");
        var made = YearAtHand.Of(year, version: 1);
        context.Response.Headers.ETag = Precondition.Tag(made.Version);
        return TypedResults.Created($"/api/v1/years/{year.Year}", YearBody.Of(made));
    }
}
