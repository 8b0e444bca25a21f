using Hangfire;
using Pbms.Bot.Attachments;

namespace Pbms.Bot.Jobs;

/// <summary>Fetches evidence that was missed: after a crash, or an hour without the channel.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class EvidenceSweep(EvidenceFetcher fetcher)
{
    public Task RunAsync(CancellationToken cancellationToken) => fetcher.SweepAsync(cancellationToken);
}
