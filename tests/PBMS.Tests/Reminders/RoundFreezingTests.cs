using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Reminders;
using Pbms.Bot.Turns;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Scoring;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Storage;
using Xunit;
using static Pbms.Tests.Reminders.Office;

namespace Pbms.Tests.Reminders;

/// <summary>At the cut-off a round is frozen, and stays as it was.</summary>
public sealed class RoundFreezingTests : IDisposable
{
    private static readonly CancellationToken Now = CancellationToken.None;
    private static readonly Round Second = new(new FiscalYear(2568), 2);

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(At(12, 2));
    private readonly LiteDbDatabase database;
    private readonly StoreSet store;
    private readonly YearCache years;
    private readonly PeopleCache people;
    private readonly RoundFreezing freezing;

    public RoundFreezingTests()
    {
        database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        store = LiteDbStores.Of(database);
        years = new YearCache(store.Years);
        people = new PeopleCache(store.People);
        freezing = new RoundFreezing(years, people, store.Rounds, store.Commits, new BangkokClock(clock), NullLogger<RoundFreezing>.Instance);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_round_is_frozen_when_the_cut_off_day_is_over_and_not_before()
    {
        await ImportAsync();

        clock.SetUtcNow(At(12, 9, 23, 59));
        Assert.Equal(0, await freezing.RunAsync(null, Now));
        clock.SetUtcNow(At(12, 10, 0, 5));
        Assert.Equal(1, await freezing.RunAsync(null, Now));
        Assert.Equal(0, await freezing.RunAsync(null, Now));

        Assert.Equal(new DateOnly(2024, 12, 9), Assert.Single(await store.Rounds.OfYearAsync(Second.Year, Now)).AsOf);
        Assert.Equal(("round.frozen", "2568/2"), (await store.Audit.LatestAsync(1, Now)).Select(entry => (entry.Action, entry.Subject)).Single());
    }

    [Fact]
    public async Task Published_figures_come_out_again_after_late_entries_and_changes_of_the_plan()
    {
        await ImportAsync();
        clock.SetUtcNow(At(12, 10, 0, 5));
        await freezing.RunAsync(null, Now);
        var published = await ScoresAsync();

        await ReportLateAsync(At(12, 11));
        await store.Commits.CommitAsync(Sample.Of(new Change.YearReplaced(Sample.PlanYear())), Now);

        Assert.Equal(published, await ScoresAsync());
    }

    [Fact]
    public async Task Frozen_days_late_it_holds_what_it_would_have_held_in_time()
    {
        await ImportAsync();
        clock.SetUtcNow(At(12, 10, 0, 5));
        await freezing.RunAsync(null, Now);
        var inTime = await ScoresAsync();

        using var late = new RoundFreezingTests();
        await late.ImportAsync();
        await late.ReportLateAsync(At(12, 11));
        late.clock.SetUtcNow(At(12, 13));
        Assert.Equal(1, await late.freezing.RunAsync(At(12, 9, 0, 5), Now));

        Assert.Equal(inTime, await late.ScoresAsync());
    }

    [Fact]
    public async Task A_run_that_comes_weeks_late_freezes_every_round_it_missed_each_as_of_its_own_day()
    {
        await ImportAsync();
        clock.SetUtcNow(At(1, 20));

        Assert.Equal(2, await freezing.RunAsync(At(12, 9, 0, 5), Now));

        Assert.Equal(
            [(2, new DateOnly(2024, 12, 9)), (3, new DateOnly(2025, 1, 9))],
            (await store.Rounds.OfYearAsync(Second.Year, Now)).Select(mark => (mark.Round.Months, mark.AsOf)));
    }

    [Fact]
    public async Task The_very_first_run_freezes_rounds_reported_in_time_and_leaves_those_over_before_the_bot_came()
    {
        await ImportAsync();
        clock.SetUtcNow(At(1, 20));

        // Nobody has reported December; October was never in the store.
        Assert.Equal(1, await freezing.RunAsync(null, Now));
        Assert.Equal(Second, Assert.Single(await store.Rounds.OfYearAsync(Second.Year, Now)).Round);
    }

    [Fact]
    public async Task Septembers_round_is_frozen_in_the_next_fiscal_year()
    {
        await ImportAsync();
        clock.SetUtcNow(BangkokClock.At(new DateOnly(2025, 10, 28), new TimeOnly(0, 5)));

        // And with it the one round that was reported in time and never frozen.
        Assert.Equal(2, await freezing.RunAsync(At(10, 1).AddYears(1), Now));

        Assert.Equal([2, 12], (await store.Rounds.OfYearAsync(Second.Year, Now)).Select(mark => mark.Round.Months));
    }

    private Task<CommitOutcome> ImportAsync() => store.Commits.CommitAsync(new Commit(null, ImportChanges.Of(DemonstrationYear.BeforeLastReport(), ResultBook.Empty), [], []), Now);

    private async Task ReportLateAsync(DateTimeOffset at)
    {
        var year = (await years.OfAsync(Second.Year, Now))!.Year;
        await store.Commits.CommitAsync(
            Sample.Of([.. Obligations.Of(new("4.1"), Second.LastMonth, year).Select(key => (Change)new Change.Submitted(key, 0, new Revision(1, Kanda, at, ChatAccount.Line, null, IsLate: true)))]),
            Now);
    }

    private async Task<List<string>> ScoresAsync()
    {
        var frozen = (await store.Rounds.FindAsync(Second, Now))!;
        var cards = new Scorecards(frozen.Year, frozen.Results(), Second);
        return [.. frozen.Year.OrgChart.Units.Select(unit => $"{unit.Code} {cards.Of(unit).Percent} {cards.Of(unit).Annual}")];
    }
}
