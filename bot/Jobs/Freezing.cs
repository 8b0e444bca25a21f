using Hangfire;
using Pbms.Bot.Reminders;

namespace Pbms.Bot.Jobs;

/// <summary>Just after midnight: rounds whose cut-off day is over are frozen. Missed, the next run does it and takes the same results.</summary>
[AutomaticRetry(Attempts = 3)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class Freezing(RoundFreezing rounds, JobLedger ledger)
{
    public const string Id = "freeze";

    public Task RunAsync(CancellationToken cancellationToken) =>
        ledger.RunAsync(Id, lastRun => rounds.RunAsync(lastRun, cancellationToken), cancellationToken);
}
