using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Years;

/// <summary>Years that have been asked for, kept in memory; every reading looks whether the store has gone on.</summary>
public sealed class YearShelf(IYearStore years, ISubmissionStore submissions) : IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private readonly Dictionary<FiscalYear, YearOnShelf> shelf = [];

    /// <summary>The year as it is on disk now; null when it is not configured.</summary>
    public async Task<YearOnShelf?> OfAsync(FiscalYear year, CancellationToken cancellationToken)
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
    public async Task<YearOnShelf?> LatestAsync(CancellationToken cancellationToken) =>
        await years.AllAsync(cancellationToken) is [.., var latest] ? await OfAsync(latest.Year, cancellationToken) : null;

    public void Dispose() => refreshing.Dispose();

    private async Task<YearOnShelf?> RefreshAsync(FiscalYear year, CancellationToken cancellationToken)
    {
        var version = await years.VersionAsync(year, cancellationToken);
        var held = shelf.GetValueOrDefault(year);
        if (held?.Version != version)
        {
            if (version == 0 || await years.LoadAsync(year, cancellationToken) is not { } loaded)
            {
                shelf.Remove(year);
                return null;
            }

            // A version that fell was emptied and begun anew: what was read before is gone too.
            held = held is null || held.Version > version ? new YearOnShelf(version, 0, loaded, ResultBook.Empty) : held with { Version = version, Year = loaded };
        }

        return shelf[year] = await WithResultsAsync(held, year, cancellationToken);
    }

    private async Task<YearOnShelf> WithResultsAsync(YearOnShelf held, FiscalYear year, CancellationToken cancellationToken)
    {
        var page = await submissions.ReadSinceAsync(year, held.Position, cancellationToken);
        if (page.Position == held.Position) return held;
        var results = held.Position == 0 ? ResultBook.Of(page.Submissions) : page.Submissions.Aggregate(held.Results, (book, submission) => book.With(submission));
        return held with { Position = page.Position, Results = results };
    }
}
