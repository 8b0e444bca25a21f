using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Core.Storage;

/// <summary>Configuration and results of every year asked for, kept in memory; every reading takes in what was written since the last.</summary>
public sealed class YearCache(IYearStore years)
{
    private readonly ConcurrentDictionary<FiscalYear, YearReader> readers = new();

    /// <summary>
    /// The year whose month is being reported on this day; the year before goes on until this one is configured. Null when neither is.
    /// </summary>
    public async Task<YearAtHand?> AtAsync(DateOnly today, CancellationToken cancellationToken) => (await AroundAsync(today, cancellationToken)).Now;

    /// <summary>That year, and the one before it where that is configured.</summary>
    public async Task<(YearAtHand? Now, YearAtHand? Before)> AroundAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var year = FiscalYear.Of(Month.Of(today));
        var (asked, previous) = (OfAsync(year, cancellationToken), OfAsync(year.Previous(), cancellationToken));
        await Task.WhenAll(asked, previous);
        var (current, before) = (await asked, await previous);
        // In October the month being reported is still September's, of the year before.
        if (current is not null && year.Contains(current.Year.Calendar.ReportingMonth(today))) return (current, before);
        return before is null ? (null, null) : (before, await OfAsync(before.Year.Year.Previous(), cancellationToken));
    }

    /// <summary>The year as it is on disk now; null when it is not configured.</summary>
    public Task<YearAtHand?> OfAsync(FiscalYear year, CancellationToken cancellationToken) =>
        // Whoever asks for any number there is would have a reader kept for each.
        PlanYear.CanBeOf(year) ? readers.GetOrAdd(year, asked => new YearReader(asked, years)).NowAsync(cancellationToken) : Task.FromResult<YearAtHand?>(null);

    /// <summary>Every year that is configured, earliest first.</summary>
    public async Task<IReadOnlyList<YearAtHand>> AllAsync(CancellationToken cancellationToken)
    {
        var all = new List<YearAtHand>();
        foreach (var year in await years.AllAsync(cancellationToken))
        {
            if (await OfAsync(year.Year, cancellationToken) is { } found) all.Add(found);
        }

        return all;
    }

    /// <summary>The years before that are in the store, oldest first.</summary>
    public async Task<IReadOnlyList<YearAtHand>> BeforeAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var before = new List<YearAtHand>();
        foreach (var past in (await years.AllAsync(cancellationToken)).Where(past => past.Year.BuddhistYear < year.BuddhistYear))
        {
            if (await OfAsync(past.Year, cancellationToken) is { } known) before.Add(known);
        }

        return before;
    }

    /// <summary>What lines came to in those years (§3.2.2).</summary>
    public async Task<ImmutableArray<PastResult>> PastAsync(FiscalYear year, CancellationToken cancellationToken) =>
        [.. (await BeforeAsync(year, cancellationToken)).SelectMany(past => PastResult.Of(past.Year, past.Results))];

    /// <summary>Reads everything again at the next asking; for when the store was emptied under it.</summary>
    public void Forget() => readers.Clear();
}
