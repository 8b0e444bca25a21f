using Hangfire;
using Pbms.Core.Storage;

namespace Pbms.Bot.Jobs;

/// <summary>Forgets what went out so long ago that nothing decides it again. Run twice, the second finds nothing; missed, the next does both.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class OutboxForgetting(IOutboxStore outbox, JobLedger ledger, TimeProvider clock)
{
    public const string Id = "outbox-forgetting";

    /// <summary>As <see cref="IOutboxStore.SentAsync"/> promises.</summary>
    private static readonly TimeSpan RememberedFor = TimeSpan.FromDays(30);

    public Task RunAsync(CancellationToken cancellationToken) =>
        ledger.RunAsync(Id, _ => outbox.ForgetSentAsync(clock.GetUtcNow() - RememberedFor, cancellationToken), cancellationToken);
}
