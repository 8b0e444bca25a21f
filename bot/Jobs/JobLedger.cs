using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Jobs;

/// <summary>Writes down when a job last ran to its end. In memory Hangfire forgets; this does not.</summary>
public sealed class JobLedger(IJobStore jobs, ICommitStore store, BangkokClock clock)
{
    /// <summary>Runs the work; noted with the moment it began, so that what fell due meanwhile is the next run's.</summary>
    public async Task RunAsync(string job, Func<DateTimeOffset?, Task> work, CancellationToken cancellationToken)
    {
        var began = clock.Now;
        await work(await jobs.LastRunAsync(job, cancellationToken));
        await store.CommitAsync(new Commit(null, [new Change.JobRan(job, began)], [], []), cancellationToken);
    }

    /// <summary>A run was missed, or the job never ran.</summary>
    public async Task<bool> HasMissedAsync(string job, TimeSpan every, CancellationToken cancellationToken) =>
        !(await jobs.LastRunAsync(job, cancellationToken) > clock.Now - every);
}
