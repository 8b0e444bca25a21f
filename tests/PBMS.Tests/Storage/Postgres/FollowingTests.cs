using Npgsql;
using Pbms.Core.Storage;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>Transactions end in another order than they begin; who follows what is written is given each row once all the same, and at once.</summary>
[Collection(PostgresTests.Name)]
public sealed class FollowingTests : OnPostgres
{
    private NpgsqlDataSource? source;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        source = NpgsqlDataSource.Create(Connection);
        await Store.Commits.CommitAsync(Sample.Of(new Change.YearReplaced(Sample.PlanYear())), Now);
    }

    public override async ValueTask DisposeAsync()
    {
        if (source is not null) await source.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task What_is_written_while_an_older_transaction_is_at_work_is_seen_at_once_and_once()
    {
        var years = new YearCache(Store.Years);
        await years.OfAsync(Sample.Year, Now);
        await using var older = await source!.OpenConnectionAsync(Now);
        await using var transaction = await older.BeginTransactionAsync(Now);
        await using (var write = new NpgsqlCommand("insert into jobs values ('slow', '{}')", older)) await write.ExecuteNonQueryAsync(Now);
        var before = await Store.Years.ReadSinceAsync(Sample.Year, default, Now);
        // The cache has looked while the older one was at work already.
        await years.OfAsync(Sample.Year, Now);

        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);

        Assert.NotNull((await years.OfAsync(Sample.Year, Now))!.Results.Find(Sample.Key));
        var after = await Store.Years.ReadSinceAsync(Sample.Year, before.Position, Now);
        Assert.Single(after.Submissions);
        Assert.Empty((await Store.Years.ReadSinceAsync(Sample.Year, after.Position, Now)).Submissions);
    }

    [Fact]
    public async Task What_an_older_transaction_ends_with_is_seen_by_who_has_read_newer()
    {
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key, 0, Sample.Revision(1))), Now);
        await using var older = await source!.OpenConnectionAsync(Now);
        await using var transaction = await older.BeginTransactionAsync(Now);
        await using (var write = new NpgsqlCommand("update submissions set body = body", older)) await write.ExecuteNonQueryAsync(Now);
        await Store.Commits.CommitAsync(Sample.Of(new Change.Submitted(Sample.Key with { Month = new(2024, 12) }, 0, Sample.Revision(2))), Now);
        var newer = await Store.Years.ReadSinceAsync(Sample.Year, default, Now);

        await transaction.CommitAsync(Now);

        var news = await Store.Years.ReadSinceAsync(Sample.Year, newer.Position, Now);
        Assert.Equal([Sample.Key], news.Submissions.Select(submission => submission.Key));
    }
}
