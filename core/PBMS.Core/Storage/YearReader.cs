using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <summary>Keeps one year at hand: every reading takes in what was written since the last.</summary>
internal sealed class YearReader
{
    private readonly FiscalYear year;
    private readonly IYearStore store;
    private readonly SharedReading<YearAtHand?> reading;
    private YearAtHand? known;

    public YearReader(FiscalYear year, IYearStore store) => (this.year, this.store, reading) = (year, store, new(ReadAsync));

    /// <summary>The year as it is on disk now; null when it is not configured.</summary>
    public Task<YearAtHand?> NowAsync(CancellationToken cancellationToken) => reading.NowAsync(cancellationToken);

    // Several wait for it: none of them may cancel it for the others. The store itself gives up in time.
    private async Task<YearAtHand?> ReadAsync()
    {
        var news = await store.ReadSinceAsync(year, known?.Position ?? default, CancellationToken.None);
        if (known is not null && news.Version < known.Version)
        {
            // A version that fell was emptied and begun anew: what was read before is gone too.
            known = null;
            news = await store.ReadSinceAsync(year, default, CancellationToken.None);
        }

        if (known?.Version != news.Version)
        {
            if (news.Version == 0 || await store.LoadAsync(year, CancellationToken.None) is not { } loaded) return known = null;
            known = known?.Under(loaded, news.Version) ?? YearAtHand.Of(loaded, news.Version);
        }

        return known = known!.With(news);
    }
}
