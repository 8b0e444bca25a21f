using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Reminders;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;

namespace Pbms.Benchmarks;

/// <summary>
/// A hundred thousand reporters in ten thousand units, none of whom has reported: their reminders of the due day are planned, drawn and put into the outbox
/// of a real store. Run with "fan-out".
/// </summary>
public static class FanOut
{
    private const int OrgUnits = 10_000;
    private const int ReportersInAUnit = 10;
    private const int Lines = 3;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pbms-fan-out-");
        try
        {
            using var database = LiteDbDatabase.Open(Path.Combine(folder.FullName, "pbms.db"), NullLogger.Instance, exception => Environment.FailFast(exception.Message));
            var clock = new ManualClock(BangkokClock.At(new DateOnly(2024, 12, 2), new TimeOnly(8, 30)));
            var years = new YearCache(new OneYear(Year()));
            var people = new PeopleCache(new Crowd());
            var reminders = Reminders(database, years, people, clock);
            Console.WriteLine("Told for the first time, and on the due day four days later:");
            await MeasureAsync(reminders, new LiteDbOutboxStore(database));
            clock.Now = clock.Now.AddDays(4);
            await MeasureAsync(reminders, new LiteDbOutboxStore(database));
            Console.WriteLine("A quarter of an hour later, with nothing to tell:");
            clock.Now = clock.Now.AddMinutes(15);
            await MeasureAsync(reminders, new LiteDbOutboxStore(database));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ReminderRun Reminders(LiteDbDatabase database, YearCache years, PeopleCache people, TimeProvider clock)
    {
        var reader = new ReminderFactsReader(years, people, new FrozenRounds(new LiteDbRoundStore(database)), new BangkokClock(clock));
        return new ReminderRun(reader, new LiteDbReminderStore(database), new LiteDbCommitStore(database), Options.Create(new ReminderOptions()), NullLogger<ReminderRun>.Instance);
    }

    private static async Task MeasureAsync(ReminderRun reminders, LiteDbOutboxStore outbox)
    {
        GC.Collect();
        var (before, live) = (GC.GetTotalMemory(forceFullCollection: true), new List<long>());
        var (allocated, busy) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime);
        var watch = Stopwatch.StartNew();
        var told = await reminders.RunAsync(
            (done, all) =>
            {
                if (done % (all / 10) < 500) live.Add(GC.GetTotalMemory(forceFullCollection: true) >> 20);
            },
            CancellationToken.None);
        watch.Stop();
        var waiting = await outbox.DueAsync(DateTimeOffset.MaxValue, 1, CancellationToken.None);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {told,7} messages in {watch.Elapsed.TotalSeconds,5:0.0} s ({(Environment.CpuUsage.TotalTime - busy).TotalSeconds:0.0} s of processor); live memory {before >> 20} MB before, {string.Join(' ', live)} MB at each tenth; {(GC.GetTotalAllocatedBytes() - allocated) >> 20} MB allocated; {waiting[0].Payload.Length} characters a message"));
    }

    /// <summary>The demonstration's calendar and scheme over made-up provinces.</summary>
    private static PlanYear Year()
    {
        var demonstration = DemonstrationYear.BeforeLastReport().Year;
        var units = Enumerable.Range(1, OrgUnits).Select(number =>
            new OrgUnit(UnitOf(number), OrgUnitKind.Province, null, $"สำนักงานแรงงานจังหวัดที่ {number}", null, [], null, number)).ToList();
        var lines = demonstration.Plan.Lines.Where(line => line.Part is PlanPart.Regional && line.IsReported).Take(Lines).ToList();
        var schedules = from unit in units
                        from line in lines
                        select new TargetSchedule(line.Code, unit.Code, new Target(12), ImmutableSortedDictionary<int, Target>.Empty.Add(2, new Target(2)), null);
        return demonstration with { OrgChart = new OrgChart(units), Plan = new Plan(demonstration.Year, demonstration.Plan.Projects, demonstration.Plan.Lines, schedules) };
    }

    private static OrgUnitCode UnitOf(int number) => new($"U-{number:00000}");

    private sealed class ManualClock(DateTimeOffset start) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = start;

        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }

    private sealed class OneYear(PlanYear year) : IYearStore
    {
        public Task<YearNews> ReadSinceAsync(FiscalYear asked, StorePosition position, CancellationToken cancellationToken) =>
            Task.FromResult(new YearNews(asked == year.Year ? 1 : 0, new("1"), [], [], []));

        public Task<long> VersionAsync(FiscalYear asked, CancellationToken cancellationToken) => Task.FromResult(asked == year.Year ? 1L : 0);

        public Task<PlanYear?> LoadAsync(FiscalYear asked, CancellationToken cancellationToken) => Task.FromResult<PlanYear?>(year);

        public Task<IReadOnlyList<YearVersion>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<YearVersion>>([new YearVersion(year.Year, 1)]);
    }

    private sealed class Crowd : IPeopleStore
    {
        public Task<PeoplePage> ReadSinceAsync(StorePosition position, CancellationToken cancellationToken) =>
            Task.FromResult(new PeoplePage(new("1"), position.IsStart ? [.. Enumerable.Range(0, OrgUnits * ReportersInAUnit).Select(Reporter)] : []));

        public Task<Person?> FindAsync(PersonId person, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<LinkCode?> FindCodeAsync(string code, CancellationToken cancellationToken) => throw new NotSupportedException();

        private static Contact Reporter(int number) => new(
            new Person(new($"rep-{number:000000}"), $"ผู้รายงานคนที่ {number}", [new Assignment(Role.Reporter, UnitOf((number % OrgUnits) + 1))]),
            [new ChatAccount(ChatAccount.Line, $"U{number:x32}")]);
    }
}
