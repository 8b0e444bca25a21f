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
            YearEdit.Made made => await CommitAsync(context, current, made, cancellationToken),
            var other => throw new InvalidOperationException($"year edit {other}"),
        };
    }

    private async Task<Results<NoContent, Refusal>> CommitAsync(HttpContext context, YearAtHand current, YearEdit.Made made, CancellationToken cancellationToken)
    {
        var (before, caller) = (current.Year, Caller.Of(context));
        var tables = YearTables.Of(made.Year, []);
        if (ShapeChecks.Of(tables) is { IsEmpty: false } misshapen) return Refusal.Unsound(misshapen);
        // Read back by the very checks of an import: one set of rules, whichever way a plan comes in.
        if (YearImport.Read(tables) is ImportResult.Refused unsound) return Refusal.Unsound(unsound.Faults);
        if (OrphanOf(made.Year.Plan, current.Results) is { } orphan) return new Refusal(ProblemKinds.HasResults, detail: orphan.ToString());
        var revisions = TargetRevisions.Of(before.Plan, made.Year.Plan, made.Reason, caller.Actor, clock.Now);
        if (ReasonFault(before.Year, revisions, made.Reason) is { } fault) return fault;
        var commit = new Commit(null, [new Change.YearReplaced(made.Year, current.Version), .. Kept(before.Year, revisions)], [], Audit(before, made.Year, caller));
        if (await store.CommitAsync(commit, cancellationToken) is not CommitOutcome.Committed) return new Refusal(ProblemKinds.VersionOld, "If-Match");
        context.Response.Headers.ETag = Precondition.Tag(current.Version + 1);
        return TypedResults.NoContent();
    }

    private ImmutableArray<AuditEntry> Audit(PlanYear before, PlanYear after, Caller caller) =>
        [.. YearAudit.Of(before, after, clock.Now, caller.Actor), .. ImportAudit.OfTargets(after.Plan, before.Plan, clock.Now, caller.Actor)];

    /// <summary>Before the year begins a plan is being made, and needs no history.</summary>
    private bool HasBegun(FiscalYear year) => clock.Today >= year.FirstMonth.FirstDay;

    /// <summary>What keeps targets changed while the year is under way.</summary>
    public IEnumerable<Change> Kept(FiscalYear year, ImmutableArray<TargetRevision> revisions) =>
        HasBegun(year) ? revisions.Select(revision => new Change.TargetRevised(revision)) : [];

    /// <summary>Null when the reason is one, or none is needed.</summary>
    public Refusal? ReasonFault(FiscalYear year, ImmutableArray<TargetRevision> revisions, string reason) =>
        revisions.IsEmpty || !HasBegun(year) ? null
        : string.IsNullOrWhiteSpace(reason) ? new Refusal(ProblemKinds.ReasonRequired, "reason")
        : reason.Length > LongestReason ? new Refusal(ProblemKinds.Invalid, "reason")
        : null;

    private static ObligationKey? OrphanOf(Plan plan, ResultBook results) =>
        results.All.Select(submission => (ObligationKey?)submission.Key).FirstOrDefault(key => plan.ScheduleOf(key!.Value.Line, key.Value.OrgUnit) is null);
}
