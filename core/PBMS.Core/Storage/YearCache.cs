using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <summary>Configuration and results of every year asked for, kept in memory; every reading takes in what was written since the last.</summary>
public sealed class YearCache(IYearStore years, ISubmissionStore submissions, IMonthStore months) : IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private readonly Dictionary<FiscalYear, YearAtHand> held = [];

    /// <summary>The year whose month is being reported on this day; null when it is not configured.</summary>
    public async Task<YearAtHand?> AtAsync(DateOnly today, CancellationToken cancellationToken)
    {
        // In October the month being reported is still September's, of the year before.
        var before = await OfAsync(FiscalYear.Of(Month.Of(today).Plus(-1)), cancellationToken);
        return before is { } found && found.Year.Year.Contains(found.Year.Calendar.ReportingMonth(today))
            ? before
            : await OfAsync(FiscalYear.Of(Month.Of(today)), cancellationToken) is { } current && current.Year.Year.Contains(current.Year.Calendar.ReportingMonth(today))
                ? current
                : null;
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

    /// <summary>The latest year that is configured; null when none is.</summary>
    public async Task<YearAtHand?> LatestAsync(CancellationToken cancellationToken) =>
        await years.AllAsync(cancellationToken) is [.., var latest] ? await OfAsync(latest.Year, cancellationToken) : null;

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
