using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>The directory of people, kept in memory and brought up to date at every turn by who has changed since.</summary>
public sealed class PeopleCache
{
    private readonly IPeopleStore people;
    private readonly SharedReading<PeopleDirectory> reading;
    private PeopleDirectory directory = PeopleDirectory.Empty;
    private StorePosition position;
    private volatile bool isForgotten;

    public PeopleCache(IPeopleStore people) => (this.people, reading) = (people, new(ReadAsync));

    public Task<PeopleDirectory> NowAsync(CancellationToken cancellationToken) => reading.NowAsync(cancellationToken);

    /// <summary>Reads everybody again at the next turn; for when the store was emptied under it.</summary>
    public void Forget() => isForgotten = true;

    // Several wait for it: none of them may cancel it for the others.
    private async Task<PeopleDirectory> ReadAsync()
    {
        if (isForgotten) (isForgotten, directory, position) = (false, PeopleDirectory.Empty, default);
        var page = await people.ReadSinceAsync(position, CancellationToken.None);
        if (page.Contacts.Count > 0) directory = directory.With(page.Contacts);
        position = page.Position;
        return directory;
    }
}
