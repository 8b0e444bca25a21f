using Hangfire;
using Hangfire.Common;
using Hangfire.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Jobs;
using Pbms.Core.Periods;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Processes;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.Jobs;

/// <summary>What runs when, and what is made up for after the machine was down.</summary>
public sealed class JobScheduleTests : IDisposable
{
    private static readonly CancellationToken Now = CancellationToken.None;

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(Sample.Noon);
    private readonly LiteDbDatabase database;
    private readonly LiteDbCommitStore commits;
    private readonly JobLedger ledger;

    public JobScheduleTests()
    {
        database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        commits = new LiteDbCommitStore(database);
        ledger = new JobLedger(new LiteDbJobStore(database), commits, new BangkokClock(clock));
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Every_job_is_on_the_schedule_by_Bangkoks_clock()
    {
        var jobs = await StartAsync();

        Assert.Equal(
            [
                (typeof(OutboxSweep), "*/15 * * * * *"),
                (typeof(Forgetting), "15 3 * * *"),
                (typeof(EvidenceSweep), "*/15 * * * * *"),
                (typeof(Reminding), "*/5 * * * *"),
                (typeof(Freezing), "5 0 * * *"),
                (typeof(HolidayCheck), "0 9 * * *"),
            ],
            jobs.Recurring.Select(job => (job.Job, job.Cron)));
        Assert.All(jobs.Recurring, job => Assert.Equal("Asia/Bangkok", job.Zone));
    }

    [Fact]
    public async Task Every_job_that_takes_time_runs_alone()
    {
        var jobs = await StartAsync();

        // Evidence is only called for.
        Assert.All(jobs.Recurring.Where(job => job.Job != typeof(EvidenceSweep)), job => Assert.Single(job.Job.GetCustomAttributes(typeof(DisableConcurrentExecutionAttribute), inherit: false)));
    }

    [Fact]
    public async Task A_daily_run_missed_while_the_machine_was_down_is_made_up_for_at_the_start_and_no_other()
    {
        await ledger.RunAsync(Forgetting.Id, _ => Task.CompletedTask, Now);
        clock.Advance(TimeSpan.FromHours(10));
        await ledger.RunAsync(Freezing.Id, _ => Task.CompletedTask, Now);
        await ledger.RunAsync(HolidayCheck.Id, _ => Task.CompletedTask, Now);
        clock.Advance(TimeSpan.FromHours(15));

        Assert.Equal([Forgetting.Id], (await StartAsync()).Triggered);
    }

    [Fact]
    public async Task At_the_very_first_start_daily_jobs_run_at_once() =>
        Assert.Equal([Forgetting.Id, Freezing.Id, HolidayCheck.Id], (await StartAsync()).Triggered);

    [Fact]
    public async Task A_job_is_told_when_it_last_ran_and_a_run_that_fails_is_not_noted()
    {
        var told = new List<DateTimeOffset?>();
        Task Work(DateTimeOffset? last)
        {
            told.Add(last);
            clock.Advance(TimeSpan.FromMinutes(3));
            return told.Count == 2 ? throw new IOException() : Task.CompletedTask;
        }

        await ledger.RunAsync("job", Work, Now);
        await Assert.ThrowsAsync<IOException>(() => ledger.RunAsync("job", Work, Now));
        await ledger.RunAsync("job", Work, Now);

        // The moment it began, not when it ended.
        Assert.Equal([null, Sample.Noon, Sample.Noon], told);
    }

    [Fact]
    public async Task A_lock_that_a_killed_process_left_behind_is_waited_for_and_does_not_end_the_program()
    {
        var jobs = await StartAsync(held: 2);

        Assert.Equal(6, jobs.Recurring.Count);
        Assert.True(typeof(DistributedLockTimeoutException).IsAssignableFrom(typeof(Hangfire.PostgreSql.PostgreSqlDistributedLockException)));
    }

    [Fact]
    public async Task A_database_that_is_away_for_a_moment_is_waited_for_and_does_not_end_the_program() =>
        Assert.Equal(6, (await StartAsync(away: 2)).Recurring.Count);

    private async Task<Jobs> StartAsync(int held = 0, int away = 0)
    {
        var jobs = new Jobs { Held = held, Away = away };
        using var schedule = new JobSchedule(jobs, ledger, Options.Create(new JobOptions()), clock, NullLogger<JobSchedule>.Instance);
        await schedule.StartAsync(Now);
        while (!schedule.ExecuteTask!.IsCompleted)
        {
            if (away > 0 && jobs.Away < away) clock.Advance(TimeSpan.FromSeconds(10));
            await Task.WhenAny(schedule.ExecuteTask, Pause.ForAsync(TimeSpan.FromMilliseconds(10), Now));
        }

        await schedule.ExecuteTask;
        return jobs;
    }

    private sealed class Jobs : IRecurringJobManager
    {
        public List<(Type Job, string Cron, string Zone)> Recurring { get; } = [];

        public List<string> Triggered { get; } = [];

        /// <summary>How often the lock is still somebody else's.</summary>
        public int Held { get; set; }

        /// <summary>How often there is no database.</summary>
        public int Away { get; set; }

        public void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options)
        {
            if (Away-- > 0) throw new IOException("The database system is starting up.");
            if (Held-- > 0) throw new DistributedLockTimeoutException("recurring-job");
            Recurring.Add((job.Type, cronExpression, options.TimeZone.Id));
        }

        public void Trigger(string recurringJobId) => Triggered.Add(recurringJobId);

        public void RemoveIfExists(string recurringJobId) => throw new NotSupportedException();
    }
}
