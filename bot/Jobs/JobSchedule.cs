using Hangfire;

namespace Pbms.Bot.Jobs;

/// <summary>Every recurring job and when it runs, on one screen. Times are Bangkok's.</summary>
public sealed class JobSchedule(IRecurringJobManager jobs) : IHostedService
{
    private static readonly RecurringJobOptions Bangkok = new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok") };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        jobs.AddOrUpdate<OutboxSweep>("outbox-sweep", job => job.RunAsync(CancellationToken.None), "*/15 * * * * *", Bangkok);
        jobs.AddOrUpdate<OutboxForgetting>("outbox-forgetting", job => job.RunAsync(CancellationToken.None), "15 3 * * *", Bangkok);
        jobs.AddOrUpdate<EvidenceSweep>("evidence-sweep", job => job.RunAsync(CancellationToken.None), "*/15 * * * * *", Bangkok);
        jobs.AddOrUpdate<EvidenceForgetting>("evidence-forgetting", job => job.RunAsync(CancellationToken.None), "30 3 * * *", Bangkok);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
