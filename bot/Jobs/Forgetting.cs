using Hangfire;
using Pbms.Bot.Retention;

namespace Pbms.Bot.Jobs;

/// <summary>Each night: what has served its purpose is forgotten. Run twice, the second finds nothing; missed, the next does both.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class Forgetting(StoreRetention retention, JobLedger ledger)
{
    public const string Id = "forgetting";

    public Task RunAsync(CancellationToken cancellationToken) => ledger.RunAsync(Id, _ => retention.RunAsync(cancellationToken), cancellationToken);
}
