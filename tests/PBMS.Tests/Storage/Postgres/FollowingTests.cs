using Npgsql;
using Pbms.Core.Storage;
using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>Transactions end in another order than they begin; who follows what is written is given each row once all the same, and at once.</summary>
[Collection(PostgresTests.Name)]
public sealed class FollowingTests : IAsyncLifetime
{
    private NpgsqlDataSource? source;
    private PostgresDatabase? database;
    private StoreSet? store;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var connection = await PostgresForTests.NewDatabaseAsync();
        (source, database) = (NpgsqlDataSource.Create(connection), PostgresDatabase.At(connection));
        store = PostgresStores.Of(database);
        await store.Commits.CommitAsync(Sample.Of(new Change.YearReplaced(Sample.PlanYear())), Now);
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        if (source is not null) await source.DisposeAsync();
    }

    [Fact]
    public async Task What_is_written_while_an_older_transaction_is_at_work_is_seen_at_once_and_once()
    {
        var years = new YearCache(store!.Years);
        await years.OfAsync(Sample.Year, Now);
        await using var older = await source!.OpenConnectionAsync(Now);
        await using var transaction = await older.BeginTransactionAsync(Now);
        await using (var write = new NpgsqlCommand("insert into jobs values ('slow', '{}')", older)) await write.ExecuteNonQueryAsync(Now);
        var before = await store.Years.ReadSinceAsync(Sample.Year, default, Now);
        // The cache has looked while the older one was at work already.
        await years.OfAsync(Sample.Year, Now);

        await store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);

        Assert.NotNull((await years.OfAsync(Sample.Year, Now))!.Results.Find(Sample.Key));
        var after = await store.Years.ReadSinceAsync(Sample.Year, before.Position, Now);
        Assert.Single(after.Submissions);
        Assert.Empty((await store.Years.ReadSinceAsync(Sample.Year, after.Position, Now)).Submissions);
    }

    [Fact]
    public async Task What_an_older_transaction_ends_with_is_seen_by_who_has_read_newer()
    {
        await store!.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);
        await using var older = await source!.OpenConnectionAsync(Now);
        await using var transaction = await older.BeginTransactionAsync(Now);
        await using (var write = new NpgsqlCommand("update submissions set body = body", older)) await write.ExecuteNonQueryAsync(Now);
        await store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key with { Month = new(2024, 12) }, 0, Sample.Revision(2))), Now);
        var newer = await store.Years.ReadSinceAsync(Sample.Year, default, Now);

        await transaction.CommitAsync(Now);

        var news = await store.Years.ReadSinceAsync(Sample.Year, newer.Position, Now);
        Assert.Equal([Sample.Key], news.Submissions.Select(submission => submission.Key));
    }
}
