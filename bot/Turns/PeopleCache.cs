using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>The directory of people, kept in memory and brought up to date at every turn by who has changed since.</summary>
public sealed class PeopleCache(IPeopleStore people) : IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private PeopleDirectory directory = PeopleDirectory.Empty;
    private long position;

    public async Task<PeopleDirectory> NowAsync(CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            var page = await people.ReadSinceAsync(position, cancellationToken);
            if (page.Contacts.Count > 0) directory = directory.With(page.Contacts);
            position = page.Position;
            return directory;
        }
        finally
        {
            refreshing.Release();
        }
    }

    /// <summary>Reads everybody again at the next turn; for when the store was emptied under it.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        (directory, position) = (PeopleDirectory.Empty, 0);
        refreshing.Release();
    }

    public void Dispose() => refreshing.Dispose();
}
