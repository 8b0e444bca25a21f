using Hangfire;
using Hangfire.Server;
using Pbms.Bot.Reminders;

namespace Pbms.Bot.Jobs;

/// <summary>Reminders and summaries: one message a person and day holds both, so one job makes it. What one run misses the next finds.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class Reminding(ReminderRun run, JobLedger ledger)
{
    public const string Id = "reminders-and-summaries";

    public Task RunAsync(PerformContext? context, CancellationToken cancellationToken) =>
        ledger.RunAsync(Id, _ => run.RunAsync(JobProgress.Of(context), cancellationToken), cancellationToken);
}
