using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

/// <summary>The twelve rounds of a year; months are closed and, for a reason, reopened.</summary>
public static class RoundEndpoints
{
    private const int LongestReason = 500;

    public static void MapRounds(RouteGroupBuilder read, RouteGroupBuilder configure)
    {
        read.MapGet("/years/{year:int}/rounds", ListAsync).WithName("listRounds").WithSummary("The twelve rounds: days, closed or open, how much is reported");
        read.MapGet("/years/{year:int}/rounds/{round:int}/scorecards", ScorecardsAsync).WithName("listScores").WithSummary("Every score of a round, down to the lines");
        FreezingEndpoints.MapFreezing(configure);
        ReportEndpoints.MapReports(read);
        configure.MapPost("/years/{year:int}/months/{month}/closing", CloseAsync).WithName("closeMonth").WithSummary("No value of the month is taken any more").Refuses(409, 422);
        configure.MapPost("/years/{year:int}/months/{month}/reopening", ReopenAsync).WithName("reopenMonth").WithSummary("The month takes values again").Refuses(409, 422);
    }

    private static async Task<Results<Ok<Page<RoundBody>>, FileContentHttpResult, Refusal>> ListAsync(
        int year, [AsParameters] ListQuery query, YearCache cache, IMonthStore months, IRoundStore rounds, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        var gates = await months.OfAsync(found.Year.Year, cancellationToken);
        var frozen = await rounds.OfYearAsync(found.Year.Year, cancellationToken);
        return Listing.Of("rounds", Enumerable.Range(1, FiscalYear.Months).Select(number => RoundBody.Of(found, number, gates, frozen)), round => round.Month, query);
    }

    /// <param name="frozen">As published, not as it stands now.</param>
    private static async Task<Results<Ok<Page<ScoreRow>>, FileContentHttpResult, Refusal>> ScorecardsAsync(
        int year, int round, string? part, bool? frozen, [AsParameters] ListQuery query, YearCache cache, IRoundStore rounds, CancellationToken cancellationToken)
    {
        if (round is < 1 or > FiscalYear.Months) return new Refusal(ProblemKinds.ItemUnknown, "round");
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        if (part is not null && !ScoreRow.Parts.Contains(part)) return new Refusal(ProblemKinds.ParameterMalformed, "part");
        if (frozen is true)
        {
            if (await rounds.FindAsync(new Round(found.Year.Year, round), cancellationToken) is not { } published) return new Refusal(ProblemKinds.ItemUnknown, "frozen");
            found = found with { Year = published.Year, Results = published.Results() };
        }

        return Listing.Of($"scorecards-{year}-{round}", ScoreRow.Of(found, new Round(found.Year.Year, round), part), row => row.Path, query);
    }

    private static Task<Results<NoContent, Refusal>> CloseAsync(
        int year, string month, Body<MonthRequest> body, Caller caller, YearCache cache, ICommitStore store, BangkokClock clock, CancellationToken cancellationToken) =>
        MoveAsync(year, month, body, caller, cache, store, clock, isClosed: true, cancellationToken);

    private static Task<Results<NoContent, Refusal>> ReopenAsync(
        int year, string month, Body<MonthRequest> body, Caller caller, YearCache cache, ICommitStore store, BangkokClock clock, CancellationToken cancellationToken) =>
        MoveAsync(year, month, body, caller, cache, store, clock, isClosed: false, cancellationToken);

    private static async Task<Results<NoContent, Refusal>> MoveAsync(
        int year, string month, Body<MonthRequest> body, Caller caller, YearCache cache, ICommitStore store, BangkokClock clock, bool isClosed, CancellationToken cancellationToken)
    {
        if (body.Value is not { } request) return body.Refusal!;
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        if (Month.TryParse(month) is not { } of || !found.Year.Year.Contains(of)) return new Refusal(ProblemKinds.ItemUnknown, "month");
        if (request.Reason.Length > LongestReason || (!isClosed && string.IsNullOrWhiteSpace(request.Reason))) return new Refusal(ProblemKinds.Invalid, "reason");
        var gate = new MonthGate(of, isClosed, clock.Now, caller.Actor, request.Reason);
        var audit = new AuditEntry(gate.At, caller.Actor, isClosed ? "month.closed" : "month.reopened", of.ToString(), null, request.Reason);
        Change change = isClosed ? new Change.MonthClosed(gate) : new Change.MonthReopened(gate);
        return await store.CommitAsync(new Commit(null, [change], [], [audit]), cancellationToken) is CommitOutcome.Committed
            ? TypedResults.NoContent()
            : new Refusal(isClosed ? ProblemKinds.MonthClosed : ProblemKinds.MonthOpen, "month");
    }
}
