using Hangfire;
using Pbms.Bot.Delivery;

namespace Pbms.Bot.Jobs;

/// <summary>Tries what the dispatcher did not get out: after a crash, a refusal, an hour without LINE.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class OutboxSweep(Dispatcher dispatcher, TimeProvider clock)
{
    public Task RunAsync(CancellationToken cancellationToken) => dispatcher.SweepAsync(clock.GetUtcNow(), cancellationToken);
}
