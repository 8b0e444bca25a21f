using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Import;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Years;

/// <summary>
/// Changes one thing in a year: what the caller saw is still there, the year stays as sound as an import must be, nothing reported
/// loses its line, and who did it is in the audit trail.
/// </summary>
public sealed class YearEditor(YearCache cache, RequestCommits store, BangkokClock clock)
{
    private const int LongestReason = 500;

    public async Task<Results<NoContent, Refusal>> EditAsync(
        HttpContext context, int year, Func<YearAtHand, YearEdit> edit, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } current) return new Refusal(ProblemKinds.YearUnknown, "year");
        if (Precondition.Check(context, Precondition.Tag(current.Version)) is { } refusal) return refusal;
        return edit(current) switch
        {
            YearEdit.Refused refused => refused.Refusal,
            YearEdit.Made made => await CheckAsync(context, current, made, cancellationToken),
            var other => throw new InvalidOperationException($"year edit {other}"),
        };
    }

    /// <summary>What keeps targets changed while the year is under way.</summary>
    public IEnumerable<Change> Kept(FiscalYear year, ImmutableArray<TargetRevision> revisions) =>
        HasBegun(year) ? revisions.Select(revision => new Change.TargetRevised(revision)) : [];

    /// <summary>Null when the reason is one, or none is needed.</summary>
    public Refusal? ReasonFault(FiscalYear year, ImmutableArray<TargetRevision> revisions, string reason) =>
        revisions.IsEmpty || !HasBegun(year) ? null
        : string.IsNullOrWhiteSpace(reason) ? new Refusal(ProblemKinds.ReasonRequired, "reason")
        : reason.Length > LongestReason ? new Refusal(ProblemKinds.Invalid, "reason")
        : null;

    /// <summary>What is kept is what was read back by the very checks of an import: one set of rules, whichever way a plan comes in.</summary>
    private async Task<Results<NoContent, Refusal>> CheckAsync(HttpContext context, YearAtHand current, YearEdit.Made made, CancellationToken cancellationToken)
    {
        var tables = YearTables.Of(made.Year, []);
        if (ShapeChecks.Of(tables) is { IsEmpty: false } misshapen) return Refusal.Unsound(misshapen);
        return YearImport.Read(tables) switch
        {
            ImportResult.Refused unsound => Refusal.Unsound(unsound.Faults),
            ImportResult.Read read => await CommitAsync(context, current, read.Year.Year, made.Reason, cancellationToken),
            var other => throw new InvalidOperationException($"import result {other}"),
        };
    }

    private async Task<Results<NoContent, Refusal>> CommitAsync(HttpContext context, YearAtHand current, PlanYear after, string reason, CancellationToken cancellationToken)
    {
        var (before, caller) = (current.Year, Caller.Of(context));
        if (OrphanOf(after.Plan, current.Results) is { } orphan) return new Refusal(ProblemKinds.HasResults, detail: orphan.ToString());
        var revisions = TargetRevisions.Of(before.Plan, after.Plan, reason, caller.Actor, clock.Now);
        if (ReasonFault(before.Year, revisions, reason) is { } fault) return fault;
        var commit = new Commit(null, [new Change.YearReplaced(after, current.Version), .. Kept(before.Year, revisions)], [], Audit(before, after, caller));
        if (await store.CommitAsync(commit, cancellationToken) is not CommitOutcome.Committed) return new Refusal(ProblemKinds.VersionOld, "If-Match");
        context.Response.Headers.ETag = Precondition.Tag(current.Version + 1);
        return TypedResults.NoContent();
    }

    private ImmutableArray<AuditEntry> Audit(PlanYear before, PlanYear after, Caller caller) =>
        [.. YearAudit.Of(before, after, clock.Now, caller.Actor), .. ImportAudit.OfTargets(after.Plan, before.Plan, clock.Now, caller.Actor)];

    /// <summary>Before the year begins a plan is being made, and needs no history.</summary>
    private bool HasBegun(FiscalYear year) => clock.Today >= year.FirstMonth.FirstDay;

    private static ObligationKey? OrphanOf(Plan plan, ResultBook results) =>
        results.All.Select(submission => (ObligationKey?)submission.Key).FirstOrDefault(key => plan.ScheduleOf(key!.Value.Line, key.Value.OrgUnit) is null);
}
