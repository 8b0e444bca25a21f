using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <summary>Keeps one year at hand: every reading takes in what was written since the last.</summary>
internal sealed class YearReader
{
    private readonly FiscalYear year;
    private readonly IYearStore store;
    private readonly SharedReading<YearAtHand?> reading;
    private YearAtHand? known;

    // Also of a year that is not configured: nobody need look through the results of the others at every turn.
    private StorePosition position;

    public YearReader(FiscalYear year, IYearStore store) => (this.year, this.store, reading) = (year, store, new(ReadAsync));

    /// <summary>The year as it is on disk now; null when it is not configured.</summary>
    public Task<YearAtHand?> NowAsync(CancellationToken cancellationToken) => reading.NowAsync(cancellationToken);

    // Several wait for it: none of them may cancel it for the others. The store itself gives up in time.
    private async Task<YearAtHand?> ReadAsync()
    {
        var news = await store.ReadSinceAsync(year, position, CancellationToken.None);
        // Configured just now; or, when its version fell, emptied and begun anew: what was read before does not count.
        if (!position.IsStart && news.Version > 0 && (known is null || news.Version < known.Version))
        {
            known = null;
            news = await store.ReadSinceAsync(year, default, CancellationToken.None);
        }

        var now = (await UnderAsync(news.Version))?.With(news);
        // Together and last: when reading the configuration fails, the news are asked for again.
        (known, position) = (now, news.Position);
        return known;
    }

    /// <summary>What is known under this version of the configuration; null when there is none.</summary>
    private async Task<YearAtHand?> UnderAsync(long version)
    {
        if (version == 0) return null;
        if (known?.Version == version) return known;
        if (await store.LoadAsync(year, CancellationToken.None) is not { } loaded) return null;
        return known?.Under(loaded, version) ?? YearAtHand.Of(loaded, version);
    }
}
