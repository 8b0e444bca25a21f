using System.Collections.Immutable;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.AdminApi.Years;
using Pbms.Core.Import;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Import;

/// <summary>Takes tables from "what somebody uploaded" to "what is in the store": all of it or nothing.</summary>
public sealed class YearImporter(YearCache cache, IPeopleStore people, IMonthStore months, RequestCommits store, YearEditor editor, BangkokClock clock)
{
    private const int MostOrphansNamed = 100;

    /// <summary>The proposal, or why there is none.</summary>
    public async Task<(ImportProposal? Proposal, Refusal? Refusal)> ProposeAsync(FiscalYear year, ImmutableArray<ImportTable> tables, CancellationToken cancellationToken)
    {
        if (ShapeChecks.Of(tables) is { IsEmpty: false } misshapen) return (null, Refusal.Unsound(misshapen));
        var current = await cache.OfAsync(year, cancellationToken);
        var everybody = await people.AllAsync(cancellationToken);
        switch (YearImport.Read(ImportCompletion.Of(tables, current?.Year, everybody)))
        {
            case ImportResult.Refused refused:
                return (null, Refusal.Unsound(refused.Faults));
            case ImportResult.Read read when read.Year.Year.Year != year:
                return (null, new Refusal(ProblemKinds.YearMismatch, "fiscal_year", read.Year.Year.Year.ToString()));
            case ImportResult.Read read when read.Year.FaultsAmong(everybody) is { IsEmpty: false } faults:
                return (null, Refusal.Unsound(faults));
            case ImportResult.Read read:
                var proposal = ImportProposal.Of(read.Year, current?.Year, current?.Version ?? 0, everybody, current?.Results ?? ResultBook.Empty);
                return await FaultAsync(proposal, cancellationToken) is { } fault ? (null, fault) : (proposal, null);
            case var other:
                throw new InvalidOperationException($"import result {other}");
        }
    }

    /// <param name="reason">For targets changed while the year is under way.</param>
    public async Task<Refusal?> ApplyAsync(ImportProposal proposal, string reason, Caller caller, CancellationToken cancellationToken)
    {
        if (proposal.IsEmpty) return null;
        var year = proposal.Imported.Year.Year;
        var revisions = proposal.Revisions(reason, caller.Actor, clock.Now);
        if (editor.ReasonFault(year, revisions, reason) is { } fault) return fault;
        var existing = (await cache.OfAsync(year, cancellationToken))?.Results ?? ResultBook.Empty;
        ImmutableArray<AuditEntry> audit =
        [
            .. ImportAudit.Of(proposal.Imported, proposal.Before, proposal.Known, existing, clock.Now, caller.Actor),
            .. proposal.Before is { } before ? YearAudit.Of(before, proposal.Imported.Year, clock.Now, caller.Actor) : [],
        ];
        var outcome = await store.CommitAsync(new Commit(null, [.. proposal.Changes, .. editor.Kept(year, revisions)], [], audit), cancellationToken);
        return outcome is CommitOutcome.Committed ? null : new Refusal(ProblemKinds.Changed);
    }

    private async Task<Refusal?> FaultAsync(ImportProposal proposal, CancellationToken cancellationToken)
    {
        if (!proposal.Orphans.IsEmpty)
        {
            return new Refusal(ProblemKinds.HasResults, "targets", faults: [.. proposal.Orphans.Take(MostOrphansNamed).Select(key => Fault(key, "target.missing"))]);
        }

        var closed = (await months.OfAsync(proposal.Imported.Year.Year, cancellationToken)).Where(gate => gate.IsClosed).Select(gate => gate.Month).ToHashSet();
        var late = proposal.Changes.OfType<Change.Submitted>().Where(submitted => closed.Contains(submitted.Key.Month)).Take(MostOrphansNamed).ToList();
        return late.Count == 0 ? null : new Refusal(ProblemKinds.MonthClosed, "month", faults: [.. late.Select(submitted => Fault(submitted.Key, "month.closed"))]);
    }

    private static ImportFault Fault(ObligationKey key, string code) => new(TableShape.Results, 0, "line", code, key.ToString());
}
