using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.Options;

namespace Pbms.Bot.Jobs;

/// <summary>Every recurring job and when it runs, on one screen. Times are Bangkok's. A daily run missed while the machine was down is made up for at the start.</summary>
public sealed partial class JobSchedule(IRecurringJobManager jobs, JobLedger ledger, IOptions<JobOptions> options, TimeProvider clock, ILogger<JobSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly RecurringJobOptions Bangkok = new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok") };

    /// <summary>A database that is just being started again is there by then.</summary>
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(10);

    // Not before the doors open: a process killed while it held one of the jobs' locks keeps it for most of a minute, and people need not wait for that.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Run(() => ScheduleAsync(stoppingToken), stoppingToken);
                return;
            }
            catch (DistributedLockTimeoutException held)
            {
                Log.Held(logger, held.Resource);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble)
            {
                Log.Failed(logger, trouble);
                await Task.Delay(AWhile, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ScheduleAsync(CancellationToken cancellationToken)
    {
        jobs.AddOrUpdate<OutboxSweep>("outbox-sweep", job => job.RunAsync(CancellationToken.None), "*/15 * * * * *", Bangkok);
        jobs.AddOrUpdate<Forgetting>(Forgetting.Id, job => job.RunAsync(CancellationToken.None), "15 3 * * *", Bangkok);
        jobs.AddOrUpdate<EvidenceSweep>("evidence-sweep", job => job.Run(), "*/15 * * * * *", Bangkok);
        if (options.Value.IsClockSimulated) return;
        // Who may be told at this minute, the plan decides: each person has an hour of their own, and there are days off.
        jobs.AddOrUpdate<Reminding>(Reminding.Id, job => job.RunAsync(null, CancellationToken.None), "*/5 * * * *", Bangkok);
        jobs.AddOrUpdate<Freezing>(Freezing.Id, job => job.RunAsync(CancellationToken.None), "5 0 * * *", Bangkok);
        jobs.AddOrUpdate<HolidayCheck>(HolidayCheck.Id, job => job.RunAsync(CancellationToken.None), "0 9 * * *", Bangkok);
        foreach (var daily in (string[])[Forgetting.Id, Freezing.Id, HolidayCheck.Id])
        {
            if (await ledger.HasMissedAsync(daily, Daily, cancellationToken)) jobs.Trigger(daily);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3451, Level = LogLevel.Warning, Message = "The lock {Resource} is held; the jobs are scheduled when it is free")]
        public static partial void Held(ILogger logger, string resource);

        [LoggerMessage(EventId = 3452, Level = LogLevel.Error, Message = "The jobs could not be scheduled; it is tried again in a while")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
