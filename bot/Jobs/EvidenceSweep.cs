using Hangfire;
using Pbms.Bot.Attachments;

namespace Pbms.Bot.Jobs;

/// <summary>Fetches evidence that was missed: after a crash, or an hour without the channel.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class EvidenceSweep(EvidenceFetcher fetcher)
{
    // A channel may take its time over each file, and the jobs have two workers for everything: it is fetched beside them.
    public void Run() => fetcher.Hurry();
}
