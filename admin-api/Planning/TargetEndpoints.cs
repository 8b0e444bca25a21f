using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.AdminApi.Years;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Planning;

/// <summary>Target schedules; one changed while the year is under way needs a reason and keeps the old value.</summary>
public static class TargetEndpoints
{
    private const string One = "/years/{year:int}/targets/{orgUnit}/{**line}";

    public static void MapTargets(RouteGroupBuilder read, RouteGroupBuilder configure)
    {
        read.MapGet("/years/{year:int}/targets", ListAsync).WithName("listTargets").WithSummary("Target schedules of each unit on each line");
        read.MapGet(One, GetAsync).WithName("getTarget");
        read.MapGet("/years/{year:int}/target-history", HistoryAsync).WithName("listTargetRevisions").WithSummary("Targets changed in the year: before, after, why and by whom");
        configure.MapPut(One, PutAsync).WithName("putTarget").Conditional();
        configure.MapDelete(One, DeleteAsync).WithName("deleteTarget").Conditional();
    }

    private static async Task<Results<Ok<Page<TargetBody>>, FileContentHttpResult, Refusal>> ListAsync(
        int year, string? orgUnit, string? line, [AsParameters] ListQuery query, YearCache cache, HttpContext context, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        context.Response.Headers.ETag = Precondition.Tag(found.Version);
        var targets = found.Year.Plan.Schedules
            .Where(schedule => (orgUnit is null || schedule.OrgUnit.Value == orgUnit) && (line is null || schedule.Line.Value == line))
            .Select(TargetBody.Of);
        return Listing.Of("targets", targets, target => $"{target.OrgUnit}|{target.Line}", query);
    }

    private static async Task<Results<Ok<TargetBody>, StatusCodeHttpResult, Refusal>> GetAsync(
        int year, string orgUnit, string line, YearCache cache, HttpContext context, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        if (found.Year.Plan.ScheduleOf(LineOf(line), new(orgUnit)) is not { } schedule) return new Refusal(ProblemKinds.ItemUnknown, "line");
        return Precondition.IsHeldBy(context, Precondition.Tag(found.Version)) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(TargetBody.Of(schedule));
    }

    private static async Task<Results<NoContent, Refusal>> PutAsync(
        int year, string orgUnit, string line, Body<TargetPut> body, YearEditor editor, HttpContext context, CancellationToken cancellationToken)
    {
        if (body.Value is not { } put) return body.Refusal!;
        if (put.Target.OrgUnit != orgUnit || put.Target.Line != LineOf(line).Value) return new Refusal(ProblemKinds.KeyMismatch, "target");
        if (put.Target.Schedule() is not { } schedule) return new Refusal(ProblemKinds.Invalid, "target.months");
        return await editor.EditAsync(context, year, current => With(current, schedule, put.Reason), cancellationToken);
    }

    private static async Task<Results<NoContent, Refusal>> DeleteAsync(
        int year, string orgUnit, string line, string? reason, YearEditor editor, HttpContext context, CancellationToken cancellationToken) =>
        await editor.EditAsync(context, year, current => Without(current, LineOf(line), new(orgUnit), reason), cancellationToken);

    private static async Task<Results<Ok<Page<TargetRevisionBody>>, FileContentHttpResult, Refusal>> HistoryAsync(
        int year, string? orgUnit, string? line, [AsParameters] ListQuery query, ITargetHistory history, CancellationToken cancellationToken)
    {
        var revisions = (await history.OfAsync(new FiscalYear(year), cancellationToken))
            .Where(revision => (orgUnit is null || revision.OrgUnit.Value == orgUnit) && (line is null || revision.Line.Value == line))
            .Select((revision, at) => TargetRevisionBody.Of(revision, at + 1));
        return Listing.Of("target-history", revisions, revision => $"{revision.Number}", query);
    }

    private static YearEdit With(YearAtHand current, TargetSchedule schedule, string? reason)
    {
        var schedules = current.Year.Plan.Schedules;
        var at = IndexOf(schedules, schedule.Line, schedule.OrgUnit);
        if (current.Year.Plan.Find(schedule.Line) is null) return new YearEdit.Refused(new(ProblemKinds.Invalid, "target.line"));
        return Made(current.Year, at < 0 ? schedules.Add(schedule) : schedules.SetItem(at, schedule), reason);
    }

    private static YearEdit Without(YearAtHand current, LineCode line, OrgUnitCode orgUnit, string? reason) =>
        IndexOf(current.Year.Plan.Schedules, line, orgUnit) is >= 0 and var at
            ? Made(current.Year, current.Year.Plan.Schedules.RemoveAt(at), reason)
            : new YearEdit.Refused(new(ProblemKinds.ItemUnknown, "line"));

    private static YearEdit.Made Made(PlanYear year, ImmutableArray<TargetSchedule> schedules, string? reason) =>
        new(year with { Plan = new(year.Year, year.Plan.Projects, year.Plan.Lines, schedules) }, reason ?? "");

    private static int IndexOf(ImmutableArray<TargetSchedule> schedules, LineCode line, OrgUnitCode orgUnit)
    {
        for (var at = 0; at < schedules.Length; at++)
        {
            if (schedules[at].Line == line && schedules[at].OrgUnit == orgUnit) return at;
        }

        return -1;
    }

    private static LineCode LineOf(string line) => new(YearResourceEndpoints.Unescaped(line));
}
