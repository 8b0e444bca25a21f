using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Victim;
using Xunit;

namespace Pbms.Tests.Storage;

public sealed class BrokenDiskTests
{
    private static readonly PowerSupply Mains = new(int.MaxValue);

    private readonly ConcurrentQueue<Exception> reported = [];

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(60)]
    public async Task When_the_log_cannot_be_written_every_caller_is_told_and_nothing_acknowledged_is_lost(int writes)
    {
        var (data, log) = (new VolatileFile(EmptyDatabase.Make(), Mains), new VolatileFile([], new PowerSupply(writes)));
        var acknowledged = new long[10];
        using (var database = Open(data, log))
        {
            await Task.WhenAll(acknowledged.Select((_, writer) => WriteUntilRefusedAsync(database, writer, acknowledged)));
            await Assert.ThrowsAsync<StoreBrokenException>(() => CommitAsync(database, new(99, 1)));
            await Assert.ThrowsAsync<StoreBrokenException>(() => LoadAsync(database));
        }

        Assert.Single(reported);
        using var again = Open(new(data.Survivors(new Dice(1)), Mains), new(log.Survivors(new Dice(1)), Mains));
        await Survey.CheckAsync(LiteDbStores.Of(again), acknowledged);
        Assert.Equal(CommitOutcome.Committed, await CommitAsync(again, new(99, 1)));
    }

    [Fact]
    public async Task When_the_log_cannot_be_emptied_the_store_stops_and_nothing_is_lost()
    {
        // The first sync of the data file is that of the first checkpoint.
        var (data, log) = (new VolatileFile(EmptyDatabase.Make(), new PowerSupply(0, onlySyncsCount: true)), new VolatileFile([], Mains));
        var acknowledged = new long[1];
        using (var database = Open(data, log, checkpointAtBytes: 1)) await WriteUntilRefusedAsync(database, 0, acknowledged);

        Assert.Equal(1, acknowledged[0]);
        Assert.Single(reported);
        using var again = Open(new(data.Survivors(new Dice(1)), Mains), new(log.Survivors(new Dice(1)), Mains));
        await Survey.CheckAsync(LiteDbStores.Of(again), acknowledged);
    }

    [Fact]
    public async Task A_store_that_has_been_closed_says_so()
    {
        var database = Open(new(EmptyDatabase.Make(), Mains), new([], Mains));
        database.Dispose();
        database.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => CommitAsync(database, new(0, 1)));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => LoadAsync(database));
        Assert.Empty(reported);
    }

    [Fact]
    public async Task What_is_queued_when_the_store_closes_is_still_written()
    {
        var (data, log) = (new VolatileFile(EmptyDatabase.Make(), Mains), new VolatileFile([], Mains));
        var database = Open(data, log);
        var commits = Enumerable.Range(0, 200).Select(writer => CommitAsync(database, new(writer, 1))).ToList();
        database.Dispose();

        Assert.All(await Task.WhenAll(commits), outcome => Assert.Equal(CommitOutcome.Committed, outcome));
        Assert.Equal(0, log.Length);
        using var again = Open(data, log);
        await Survey.CheckAsync(LiteDbStores.Of(again), Enumerable.Repeat(1L, 200).ToList());
    }

    [Fact]
    public async Task A_commit_cancelled_before_it_is_queued_is_not_written()
    {
        using var database = Open(new(EmptyDatabase.Make(), Mains), new([], Mains));
        var store = LiteDbStores.Of(database);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.Commits.CommitAsync(new VictimTurn(0, 1).ToCommit(), new(canceled: true)));

        await Survey.CheckAsync(store, [0]);
    }

    private static Task<CommitOutcome> CommitAsync(LiteDbDatabase database, VictimTurn turn) =>
        LiteDbStores.Of(database).Commits.CommitAsync(turn.ToCommit(), CancellationToken.None);

    private static Task<ChatRecord> LoadAsync(LiteDbDatabase database) =>
        LiteDbStores.Of(database).Chats.LoadAsync(Sample.Line, CancellationToken.None);

    private static async Task WriteUntilRefusedAsync(LiteDbDatabase database, int writer, long[] acknowledged)
    {
        await Assert.ThrowsAsync<StoreBrokenException>(async () =>
        {
            for (var number = 1; ; number++)
            {
                Assert.Equal(CommitOutcome.Committed, await CommitAsync(database, new(writer, number)));
                acknowledged[writer] = number;
            }
        });
    }

    private LiteDbDatabase Open(VolatileFile data, VolatileFile log, long checkpointAtBytes = 1_000_000) =>
        new(new("test", data, log, null), NullLogger.Instance, reported.Enqueue, checkpointAtBytes);
}
