using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Jobs;
using Pbms.Bot.Reminders;
using Pbms.Bot.Turns;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Reminders;

/// <summary>
/// Fiscal year 2568 with all 118 units on a real store and a clock of the test's: units report early, late, or never, and the jobs run
/// at the hours a day has, night and noon.
/// </summary>
internal sealed class PlayedYear : IDisposable
{
    /// <summary>Never reports, all year.</summary>
    public static readonly PersonId Silent = new("rep-TH-20");

    /// <summary>Has chosen one o'clock, and never reports.</summary>
    public static readonly PersonId Afternoon = new("rep-TH-30");

    /// <summary>Has blocked the bot, and never reports.</summary>
    public static readonly PersonId Blocked = new("rep-TH-40");

    private static readonly PersonId[] Never = [Silent, Afternoon, Blocked];
    private static readonly TimeOnly[] Hours = [new(0, 5), new(8, 0), new(8, 30), new(13, 0), new(17, 55), new(20, 0)];
    private static readonly ImportedYear Demonstration = DemonstrationYear.BeforeLastReport() with { Submissions = [] };

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(BangkokClock.At(new DateOnly(2024, 10, 1), TimeOnly.MinValue));
    private readonly LiteDbDatabase database;
    private readonly StoreSet store;
    private readonly Func<PlayedYear, Task> run;
    private readonly ReminderRun reminders;
    private readonly Freezing freezing;
    private readonly YearCache years;
    private readonly PeopleCache people;
    private readonly List<OutboxMessage> written = [];

    /// <param name="wrap">Put round what the jobs write to.</param>
    /// <param name="run">How a run of the jobs is done; must leave all of it done.</param>
    public PlayedYear(Func<ICommitStore, ICommitStore>? wrap = null, Func<PlayedYear, Task>? run = null)
    {
        database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        store = LiteDbStores.Of(database);
        this.run = run ?? (year => year.RunJobsAsync());
        var commits = wrap is null ? new Listening(store.Commits, written) : wrap(store.Commits);
        var bangkok = new BangkokClock(clock);
        (years, people) = (new YearCache(store.Years), new PeopleCache(store.People));
        var reader = new ReminderFactsReader(years, people, new FrozenRounds(store.Rounds), bangkok);
        reminders = new ReminderRun(reader, store.Reminders, commits, Options.Create(new ReminderOptions()), NullLogger<ReminderRun>.Instance);
        var rounds = new RoundFreezing(years, people, store.Rounds, commits, bangkok, NullLogger<RoundFreezing>.Instance);
        freezing = new Freezing(rounds, new JobLedger(store.Jobs, commits, bangkok));
    }

    public PlanYear Year { get; } = Demonstration.Year;

    public ImmutableArray<Person> People { get; } = Demonstration.People;

    public IRoundStore Rounds => store.Rounds;

    /// <summary>Results as they stood at a moment.</summary>
    public ResultBook Results { get; private set; } = ResultBook.Empty;

    /// <summary>Told after each run with what it sent; results are those it was decided on.</summary>
    public Action<DateTimeOffset, IReadOnlyList<OutboxMessage>>? Told { get; set; }

    public async Task PlayAsync(DateOnly last)
    {
        await HireAsync();
        for (var day = new DateOnly(2024, 10, 1); day <= last; day = day.AddDays(1))
        {
            await ReportAsync(day);
            foreach (var hour in Hours)
            {
                clock.SetUtcNow(BangkokClock.At(day, hour));
                written.Clear();
                await run(this);
                Told?.Invoke(BangkokClock.ToBangkok(clock.GetUtcNow()), written);
            }
        }
    }

    /// <summary>Everything in the outbox: nothing is sent in this world.</summary>
    public Task<IReadOnlyList<OutboxMessage>> SentAsync() => store.Outbox.DueAsync(DateTimeOffset.MaxValue, int.MaxValue, CancellationToken.None);

    public Task RunJobsAsync() => BangkokClock.ToBangkok(clock.GetUtcNow()).Hour == 0
        ? freezing.RunAsync(CancellationToken.None)
        : reminders.RunAsync((_, _) => { }, CancellationToken.None);

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    private async Task HireAsync()
    {
        await new DemonstrationSeeder(Demonstration, store.Years, store.Commits, clock).SeedIfEmptyAsync(CancellationToken.None);
        var blocked = Assert.Single(await store.Chats.AccountsOfAsync(Blocked, CancellationToken.None));
        await store.Commits.CommitAsync(Sample.Of(new Change.AccountUnreachable(blocked), new Change.ReminderHourChosen(Afternoon, new TimeOnly(13, 0))), CancellationToken.None);
    }

    /// <summary>Each unit has its own day for each month, from four days before it is due to eight days after; at ten o'clock.</summary>
    private async Task ReportAsync(DateOnly day)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        foreach (var (index, unit) in Year.OrgChart.Units.Index())
        {
            if (Never.Contains(new($"rep-{unit.Code}"))) continue;
            foreach (var month in Enumerable.Range(1, FiscalYear.Months).Select(Year.Year.MonthAt))
            {
                if (Year.Calendar.DueOn(month).AddDays((((index * 7) + (month.Number * 3)) % 13) - 4) == day) changes.AddRange(Reports(unit, month, day));
            }
        }

        if (changes.Count == 0) return;
        await store.Commits.CommitAsync(new Commit(null, changes.ToImmutable(), [], []), CancellationToken.None);
        Results = changes.OfType<Change.Submitted>().Aggregate(Results, (book, submitted) => book.With(submitted.Key, submitted.Revision));
    }

    private IEnumerable<Change> Reports(OrgUnit unit, Month month, DateOnly day) => Obligations.Of(unit.Code, month, Year).Select((key, place) =>
        new Change.Submitted(key, 0, new Revision(place, new($"rep-{unit.Code}"), BangkokClock.At(day, new TimeOnly(7, 0)), ChatAccount.Line, null, IsLate: false)));

    /// <summary>Hears what is written.</summary>
    private sealed class Listening(ICommitStore inner, List<OutboxMessage> written) : ICommitStore
    {
        public Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken)
        {
            written.AddRange(commit.Outbox);
            return inner.CommitAsync(commit, cancellationToken);
        }
    }
}
