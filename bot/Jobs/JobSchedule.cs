using Hangfire;
using Microsoft.Extensions.Options;

namespace Pbms.Bot.Jobs;

/// <summary>Every recurring job and when it runs, on one screen. Times are Bangkok's. A daily run missed while the machine was down is made up for at the start.</summary>
public sealed class JobSchedule(IRecurringJobManager jobs, JobLedger ledger, IOptions<JobOptions> options) : IHostedService
{
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly RecurringJobOptions Bangkok = new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok") };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        jobs.AddOrUpdate<OutboxSweep>("outbox-sweep", job => job.RunAsync(CancellationToken.None), "*/15 * * * * *", Bangkok);
        jobs.AddOrUpdate<Forgetting>(Forgetting.Id, job => job.RunAsync(CancellationToken.None), "15 3 * * *", Bangkok);
        jobs.AddOrUpdate<EvidenceSweep>("evidence-sweep", job => job.RunAsync(CancellationToken.None), "*/15 * * * * *", Bangkok);
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

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
