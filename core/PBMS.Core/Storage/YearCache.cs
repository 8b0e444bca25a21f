using System.Collections.Immutable;
using Pbms.Core.Periods;
using Pbms.Core.Scoring;

namespace Pbms.Core.Storage;

/// <summary>Configuration and results of every year asked for, kept in memory; every reading takes in what was written since the last.</summary>
public sealed class YearCache(IYearStore years, ISubmissionStore submissions, IMonthStore months) : IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private readonly Dictionary<FiscalYear, YearAtHand> held = [];

    /// <summary>
    /// The year whose month is being reported on this day; the year before goes on until this one is configured. Null when neither is.
    /// </summary>
    public async Task<YearAtHand?> AtAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var year = FiscalYear.Of(Month.Of(today));
        var current = await OfAsync(year, cancellationToken);
        // In October the month being reported is still September's, of the year before.
        return current is not null && year.Contains(current.Year.Calendar.ReportingMonth(today)) ? current : await OfAsync(year.Previous(), cancellationToken);
    }

    /// <summary>The year as it is on disk now; null when it is not configured.</summary>
    public async Task<YearAtHand?> OfAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            return await RefreshAsync(year, cancellationToken);
        }
        finally
        {
            refreshing.Release();
        }
    }

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
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        held.Clear();
        refreshing.Release();
    }

    public void Dispose() => refreshing.Dispose();

    private async Task<YearAtHand?> RefreshAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var version = await years.VersionAsync(year, cancellationToken);
        var known = held.GetValueOrDefault(year);
        if (known?.Version != version)
        {
            if (version == 0 || await years.LoadAsync(year, cancellationToken) is not { } loaded)
            {
                held.Remove(year);
                return null;
            }

            // A version that fell was emptied and begun anew: what was read before is gone too.
            known = known is null || known.Version > version ? YearAtHand.Of(loaded, version) : known.Under(loaded, version);
        }

        var page = await submissions.ReadSinceAsync(year, known.Position, cancellationToken);
        var gates = await months.OfAsync(year, cancellationToken);
        return held[year] = known.With(page) with { Closed = [.. gates.Where(gate => gate.IsClosed).Select(gate => gate.Month)] };
    }
}
