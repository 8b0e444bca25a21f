using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

/// <summary>Freezes a round by hand; a job does it at the cut-off otherwise. What is frozen stays as it is published.</summary>
public static class FreezingEndpoints
{
    public static void MapFreezing(RouteGroupBuilder configure) => configure
        .MapPost("/years/{year:int}/rounds/{round:int}/freezing", FreezeAsync).WithName("freezeRound")
        .WithSummary("Keeps the round's figures as they stood at the cut-off, or as they stand when it has not passed").Refuses(409, 422);

    private static async Task<Results<Ok<FrozenBody>, Refusal>> FreezeAsync(
        int year, int round, Caller caller, YearCache cache, IPeopleStore people, ICommitStore store, BangkokClock clock, CancellationToken cancellationToken)
    {
        if (round is < 1 or > FiscalYear.Months) return new Refusal(ProblemKinds.ItemUnknown, "round");
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        var of = new Round(found.Year.Year, round);
        if (of.LastMonth.FirstDay > clock.Today) return new Refusal(ProblemKinds.Invalid, "round");
        var cutOff = found.Year.Calendar.FreezesOn(of.LastMonth);
        var asOf = cutOff < clock.Today ? cutOff : clock.Today;
        var frozen = FrozenRound.Of(of, asOf, clock.Now, found.Year, found.Results, await people.AllAsync(cancellationToken));
        var audit = new AuditEntry(clock.Now, caller.Actor, "round.frozen", $"{year}/{round}", null, $"{frozen.Submissions.Length} submissions as of {asOf:yyyy-MM-dd}");
        return await store.CommitAsync(new Commit(null, [new Change.RoundFrozen(frozen)], [], [audit]), cancellationToken) is CommitOutcome.Committed
            ? TypedResults.Ok(new FrozenBody(year, round, asOf, frozen.Submissions.Length))
            : new Refusal(ProblemKinds.Exists, "round");
    }
}
