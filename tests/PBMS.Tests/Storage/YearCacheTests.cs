using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Xunit;

namespace Pbms.Tests.Storage;

/// <summary>Which fiscal year is served on a day round the turn of the year; October opens on the 24th in this calendar.</summary>
public sealed class YearCacheTests : IDisposable
{
    private static readonly CancellationToken Now = CancellationToken.None;
    private static readonly FiscalYear Old = new(2568);
    private static readonly FiscalYear New = new(2569);

    private readonly TemporaryFolder folder = new();
    private readonly LiteDbDatabase database;
    private readonly StoreSet store;
    private readonly YearCache years;

    public YearCacheTests()
    {
        database = LiteDbDatabase.Open(folder.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        store = LiteDbStores.Of(database);
        years = new YearCache(store.Years);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(10, 1, 2568)]
    [InlineData(10, 23, 2568)]
    [InlineData(10, 24, 2569)]
    [InlineData(11, 1, 2569)]
    public async Task The_year_before_is_served_until_October_opens(int month, int day, int served)
    {
        await SetUpAsync(Old, New);

        Assert.Equal(new FiscalYear(served), (await years.AtAsync(new DateOnly(2025, month, day), Now))!.Year.Year);
    }

    [Theory]
    [InlineData(10, 23)]
    [InlineData(10, 24)]
    [InlineData(10, 28)]
    [InlineData(12, 2)]
    public async Task The_year_before_goes_on_while_the_new_one_is_not_set_up(int month, int day)
    {
        await SetUpAsync(Old);

        Assert.Equal(Old, (await years.AtAsync(new DateOnly(2025, month, day), Now))!.Year.Year);
    }

    [Fact]
    public async Task Before_October_opens_there_is_nothing_to_serve_where_the_new_year_is_the_first()
    {
        await SetUpAsync(New);

        Assert.Null(await years.AtAsync(new DateOnly(2025, 10, 23), Now));
        Assert.NotNull(await years.AtAsync(new DateOnly(2025, 10, 24), Now));
    }

    [Theory]
    [InlineData("2025-10-23", "2025-09")]
    [InlineData("2025-10-28", "2025-09")]
    [InlineData("2026-02-01", "2025-09")]
    [InlineData("2024-12-01", "2024-11")]
    public void A_year_gone_by_is_reported_for_its_last_month(string today, string month) =>
        Assert.Equal(month, Sample.PlanYear(year: Old).ReportingMonth(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public async Task What_was_reported_before_a_year_was_configured_is_there_once_it_is()
    {
        Assert.Null(await years.OfAsync(Sample.Year, Now));
        await store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);
        Assert.Null(await years.OfAsync(Sample.Year, Now));

        await SetUpAsync(Sample.Year);

        Assert.NotNull((await years.OfAsync(Sample.Year, Now))!.Results.Find(Sample.Key));
    }

    [Fact]
    public async Task What_was_reported_while_the_configuration_could_not_be_read_is_there_once_it_can()
    {
        await SetUpAsync(Sample.Year);
        var flaky = new FlakyYears(store.Years);
        var cache = new YearCache(flaky);
        await cache.OfAsync(Sample.Year, Now);
        await store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);
        await SetUpAsync(Sample.Year);
        flaky.IsDown = true;
        await Assert.ThrowsAsync<TimeoutException>(() => cache.OfAsync(Sample.Year, Now));

        flaky.IsDown = false;

        Assert.NotNull((await cache.OfAsync(Sample.Year, Now))!.Results.Find(Sample.Key));
    }

    [Theory]
    [InlineData(2499, false)]
    [InlineData(2500, true)]
    [InlineData(2699, true)]
    [InlineData(2700, false)]
    public async Task A_year_there_cannot_be_a_plan_of_is_not_looked_for_and_so_not_kept_for_ever(int year, bool isFound)
    {
        await SetUpAsync(new FiscalYear(year));

        Assert.Equal(isFound, await years.OfAsync(new FiscalYear(year), Now) is not null);
    }

    private async Task SetUpAsync(params FiscalYear[] all)
    {
        foreach (var year in all) await store.Commits.CommitAsync(Sample.Of(new Change.YearReplaced(Sample.PlanYear(year: year))), Now);
    }

    /// <summary>Tells what is new, and then fails to read the configuration.</summary>
    private sealed class FlakyYears(IYearStore inner) : IYearStore
    {
        public bool IsDown { get; set; }

        public Task<YearNews> ReadSinceAsync(FiscalYear year, StorePosition position, CancellationToken cancellationToken) => inner.ReadSinceAsync(year, position, cancellationToken);

        public Task<long> VersionAsync(FiscalYear year, CancellationToken cancellationToken) => inner.VersionAsync(year, cancellationToken);

        public Task<PlanYear?> LoadAsync(FiscalYear year, CancellationToken cancellationToken) =>
            IsDown ? Task.FromException<PlanYear?>(new TimeoutException()) : inner.LoadAsync(year, cancellationToken);

        public Task<IReadOnlyList<YearVersion>> AllAsync(CancellationToken cancellationToken) => inner.AllAsync(cancellationToken);
    }
}
