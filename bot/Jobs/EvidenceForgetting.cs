using Hangfire;
using Pbms.Core.Storage;

namespace Pbms.Bot.Jobs;

/// <summary>Deletes files that were sent in and never went with a report.</summary>
[AutomaticRetry(Attempts = 0)]
[DisableConcurrentExecution(timeoutInSeconds: 0)]
public sealed class EvidenceForgetting(IEvidenceStore evidence, TimeProvider clock)
{
    /// <summary>A draft left aside may still be sent; one of two months ago is not any more.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(60);

    public Task RunAsync(CancellationToken cancellationToken) => evidence.RemoveUnclaimedAsync(clock.GetUtcNow() - KeptFor, cancellationToken);
}
