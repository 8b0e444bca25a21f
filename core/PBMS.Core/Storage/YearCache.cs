using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>The configuration and the results of the year at hand, kept in memory and brought up to date at every turn by what was written since.</summary>
public sealed class YearCache(IYearStore years, ISubmissionStore submissions, IMonthStore months) : IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private readonly Dictionary<FiscalYear, Entry> entries = [];

    private sealed record Entry(long Version, long Position, YearAtHand Known);

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

    /// <summary>Configuration and results as they are on disk now; null when the year is not configured.</summary>
    public async Task<YearAtHand?> OfAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            return (await RefreshAsync(year, cancellationToken))?.Known;
        }
        finally
        {
            refreshing.Release();
        }
    }

    /// <summary>Reads everything again at the next turn; for when the store was emptied under it.</summary>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        entries.Clear();
        refreshing.Release();
    }

    public void Dispose() => refreshing.Dispose();

    private async Task<Entry?> RefreshAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var version = await years.VersionAsync(year, cancellationToken);
        if (version == 0) return null;
        var entry = entries.GetValueOrDefault(year);
        if (entry is null || entry.Version != version)
        {
            var loaded = await years.LoadAsync(year, cancellationToken);
            if (loaded is null) return null;
            entry = new Entry(version, entry?.Position ?? 0, entry?.Known.Under(loaded) ?? YearAtHand.Of(loaded));
        }

        var page = await submissions.ReadSinceAsync(year, entry.Position, cancellationToken);
        var gates = await months.OfAsync(year, cancellationToken);
        var known = entry.Known.With(page, isFirst: entry.Position == 0) with { Closed = [.. gates.Where(gate => gate.IsClosed).Select(gate => gate.Month)] };
        return entries[year] = entry with { Position = page.Position, Known = known };
    }
}
