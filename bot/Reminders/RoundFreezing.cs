using System.Globalization;
using Pbms.Bot.Turns;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Reminders;

/// <summary>Freezes rounds whose cut-off has passed (DOMAIN §5). Done late it takes the same results: what came after the cut-off day is left out.</summary>
public sealed partial class RoundFreezing(YearCache years, PeopleCache people, IRoundStore rounds, ICommitStore store, BangkokClock clock, ILogger<RoundFreezing> logger)
{
    /// <param name="lastRun">A cut-off since then is one that was missed. A round of before is frozen when results of its last month had come in time:
    /// without them it was over before the bot came, and there is nothing to publish. Null when it never ran.</param>
    /// <returns>How many rounds were frozen.</returns>
    public async Task<int> RunAsync(DateTimeOffset? lastRun, CancellationToken cancellationToken)
    {
        DateOnly? from = lastRun is { } at ? BangkokClock.DayOf(at) : null;
        var current = FiscalYear.Of(Month.Of(clock.Today));
        var frozen = 0;
        // September's cut-off lies in the next fiscal year.
        foreach (var year in (FiscalYear[])[new(current.BuddhistYear - 1), current])
        {
            if (await years.OfAsync(year, cancellationToken) is not { } known) continue;
            var done = (await rounds.OfYearAsync(year, cancellationToken)).Select(mark => mark.Round).ToHashSet();
            foreach (var round in Passed(known, from).Where(round => !done.Contains(round)))
            {
                if (await FreezeAsync(round, known, cancellationToken)) frozen++;
            }
        }

        return frozen;
    }

    private IEnumerable<Round> Passed(YearAtHand year, DateOnly? from) => Enumerable.Range(1, FiscalYear.Months)
        .Select(months => new Round(year.Year.Year, months))
        .Where(round => year.Year.Calendar.FreezesOn(round.LastMonth) is var day && day < clock.Today && (from <= day || HasAnyInTime(round.LastMonth, day, year.Results)));

    private static bool HasAnyInTime(Month month, DateOnly cutOff, ResultBook results) =>
        results.All.Any(submission => submission.Key.Month == month && BangkokClock.DayOf(submission.Revisions[0].At) <= cutOff);

    private async Task<bool> FreezeAsync(Round round, YearAtHand year, CancellationToken cancellationToken)
    {
        var asOf = year.Year.Calendar.FreezesOn(round.LastMonth);
        var everybody = (await people.NowAsync(cancellationToken)).All.Select(contact => contact.Person);
        var frozen = FrozenRound.Of(round, asOf, clock.Now, year.Year, year.Results, everybody, await years.PastAsync(round.Year, cancellationToken));
        var subject = string.Create(CultureInfo.InvariantCulture, $"{round.Year}/{round.Months}");
        var audit = new AuditEntry(clock.Now, "job", "round.frozen", subject, null, $"{frozen.Submissions.Length} submissions as of {asOf:yyyy-MM-dd}");
        var outcome = await store.CommitAsync(new Commit(null, [new Change.RoundFrozen(frozen)], [], [audit]), cancellationToken);
        if (outcome is CommitOutcome.Committed) Log.Frozen(logger, subject, frozen.Submissions.Length);
        // Somebody else was first, and what they froze stays.
        return outcome is CommitOutcome.Committed;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3302, Level = LogLevel.Information, Message = "Round {Round} is frozen with {Submissions} submissions")]
        public static partial void Frozen(ILogger logger, string round, int submissions);
    }
}
