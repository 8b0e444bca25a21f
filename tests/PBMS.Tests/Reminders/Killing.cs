using Pbms.Core.Storage;
using Pbms.Tests.Storage;

namespace Pbms.Tests.Reminders;

/// <summary>Kills runs of jobs at their commits, before or just after one is on disk, and starts them again until one comes through.</summary>
internal sealed class Killing(Dice dice)
{
    public int Kills { get; private set; }

    public ICommitStore Round(ICommitStore inner) => new Store(inner, this);

    public async Task RunAsync(PlayedYear year)
    {
        while (true)
        {
            try
            {
                await year.RunJobsAsync();
                return;
            }
            catch (KilledException)
            {
                Kills++;
            }
        }
    }

    private void Perhaps()
    {
        if (dice.Below(4) == 0) throw new KilledException();
    }

    private sealed class Store(ICommitStore inner, Killing killing) : ICommitStore
    {
        public async Task<CommitOutcome> CommitAsync(Commit commit, CancellationToken cancellationToken)
        {
            killing.Perhaps();
            var outcome = await inner.CommitAsync(commit, cancellationToken);
            killing.Perhaps();
            return outcome;
        }
    }

    private sealed class KilledException : Exception;
}
