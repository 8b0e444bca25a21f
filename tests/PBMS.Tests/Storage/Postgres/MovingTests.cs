using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Storage.Moving;
using Pbms.Storage.Postgres;
using Xunit;

namespace Pbms.Tests.Storage.Postgres;

/// <summary>The demonstration year, with something in every table, goes from engine to engine and stays what it is.</summary>
[Collection(PostgresTests.Name)]
public sealed class MovingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Everything_goes_there_and_back_and_the_figures_are_the_reports()
    {
        var server = new StorePlace.OnServer(await PostgresForTests.NewDatabaseAsync());
        var (first, back) = (Embedded("pbms.db"), Embedded("back.db"));
        await FilledStore.MakeAsync(first.Path, Now);

        var there = Assert.IsType<MoveOutcome.Same>(await MoveAsync(first, server));
        var again = Assert.IsType<MoveOutcome.Same>(await MoveAsync(server, back));
        var same = Assert.IsType<MoveOutcome.Same>(await MoveAsync(first, back));

        Assert.Equal((true, true, false), (there.IsNew, again.IsNew, same.IsNew));
        Assert.All(there.Rows, table => Assert.True(table.Rows > 0, $"Nothing in {table.Table} was put to the test."));
        var november = there.Scores.Single(score => score.Round.Months == 2 && score.Round.Year == new Core.Periods.FiscalYear(2568));
        Assert.Equal("by project 75.00, central 92.23, regional 100", november.Shown);
    }

    [Fact]
    public async Task Moved_again_nothing_is_done_and_something_else_is_not_written_over()
    {
        var server = new StorePlace.OnServer(await PostgresForTests.NewDatabaseAsync());
        var (first, other) = (Embedded("pbms.db"), Embedded("other.db"));
        await FilledStore.MakeAsync(first.Path, Now);
        await MoveAsync(first, server);
        await Write(other, Sample.Audit("another"));

        Assert.False(Assert.IsType<MoveOutcome.Same>(await MoveAsync(first, server)).IsNew);
        Assert.IsType<MoveOutcome.NotEmpty>(await MoveAsync(other, server));
        Assert.IsType<MoveOutcome.NotEmpty>(await MoveAsync(server, other));
        Assert.True(Assert.IsType<MoveOutcome.Same>(await MoveAsync(other, server, replace: true)).IsNew);
    }

    [Fact]
    public async Task What_has_moved_goes_on_where_it_was()
    {
        var connection = await PostgresForTests.NewDatabaseAsync();
        var first = Embedded("pbms.db");
        await FilledStore.MakeAsync(first.Path, Now);
        await MoveAsync(first, new StorePlace.OnServer(connection));
        await using var database = PostgresDatabase.At(connection);
        var store = PostgresStores.Of(database);
        var before = await store.Audit.PageAsync(null, 1, Now);

        await store.Commits.CommitAsync(Sample.Of() with { Audit = [Sample.Audit("after")] }, Now);

        var after = Assert.Single(await store.Audit.PageAsync(null, 1, Now));
        Assert.Equal((before[0].Position + 1, "after"), (after.Position, after.Entry.Subject));
        Assert.Equal(FilledStore.Waiting, (await store.Outbox.WaitingAsync(Sample.Line, Now)).Select(message => message.Id));
        Assert.Equal(CommitOutcome.DuplicateEvent, await store.Commits.CommitAsync(Sample.Turn(Sample.Line, "E1", 1), Now));
    }

    [Fact]
    public async Task A_database_that_a_process_is_at_is_not_moved()
    {
        var connection = await PostgresForTests.NewDatabaseAsync();
        await using var database = PostgresDatabase.At(connection);
        await PostgresStores.Of(database).Audit.LatestAsync(1, Now);

        await Assert.ThrowsAsync<StoreInUseException>(() => MoveAsync(new StorePlace.OnServer(connection), Embedded("pbms.db")));
    }

    [Fact]
    public async Task A_backup_made_while_others_write_holds_whole_commits_only()
    {
        var connection = await PostgresForTests.NewDatabaseAsync();
        await using var database = PostgresDatabase.At(connection);
        var store = PostgresStores.Of(database);
        var writing = Task.WhenAll(Enumerable.Range(0, 200).Select(number =>
            store.Commits.CommitAsync(Sample.Of() with { Audit = [Sample.Audit($"{number} a"), Sample.Audit($"{number} b")] }, Now)));

        await StoreMover.BackUpAsync(database, folder.File("copy.db"), NullLogger.Instance, Now);
        await writing;

        using var copy = LiteDbDatabase.Open(folder.File("copy.db"), NullLogger.Instance, _ => { });
        var entries = await new LiteDbAuditStore(copy).LatestAsync(1000, Now);
        Assert.All(entries.GroupBy(entry => entry.Subject.Split(' ')[0]), pair => Assert.Equal(2, pair.Count()));
        await Assert.ThrowsAsync<IOException>(() => StoreMover.BackUpAsync(database, folder.File("copy.db"), NullLogger.Instance, Now));
    }

    private StorePlace.Embedded Embedded(string name) => new(folder.File(name));

    private static Task<MoveOutcome> MoveAsync(StorePlace from, StorePlace to, bool replace = false) =>
        StoreMover.RunAsync(from, to, replace, (_, _) => { }, NullLogger.Instance, Now);

    private static async Task Write(StorePlace.Embedded place, AuditEntry entry)
    {
        using var database = LiteDbDatabase.Open(place.Path, NullLogger.Instance, _ => { });
        await new LiteDbCommitStore(database).CommitAsync(Sample.Of() with { Audit = [entry] }, Now);
    }
}
