using Hangfire;
using Pbms.Core.Storage;

namespace Pbms.Bot.Jobs;

/// <summary>Forgets what went out so long ago that nothing decides it again. Run twice, the second finds nothing; missed, the next day's does both.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class OutboxForgetting(IOutboxStore outbox, TimeProvider clock)
{
    /// <summary>As <see cref="IOutboxStore.SentAsync"/> promises.</summary>
    private static readonly TimeSpan RememberedFor = TimeSpan.FromDays(30);

    public Task RunAsync(CancellationToken cancellationToken) => outbox.ForgetSentAsync(clock.GetUtcNow() - RememberedFor, cancellationToken);
}
