using System.Net;
using Npgsql;
using Pbms.Storage.Postgres;
using Pbms.Tests.Storage;
using Pbms.Tests.Storage.Postgres;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Processes;

/// <summary>Two processes on one PostgreSQL, stopped one after the other while people write, as for an upgrade.</summary>
public sealed class StoppedProcessTests(ITestOutputHelper output)
{
    private const int Writers = 12;

    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_process_that_is_stopped_finishes_its_turns_and_gives_back_whatever_it_has_claimed()
    {
        var programs = PostgresServer.FindPrograms();
        Assert.SkipWhen(programs is null, "Left out: needs the programs of PostgreSQL 15 or newer in /usr/lib/postgresql.");
        using var server = new PostgresServer(programs!);
        await using var line = await LineServer.StartAsync();
        using var first = BotNode.OnPostgres(server.Connection, line.Address);
        using var second = BotNode.OnPostgres(server.Connection, line.Address);
        foreach (var node in (BotNode[])[first, second]) await StartAsync(node);
        var writers = Enumerable.Range(1, Writers).Select(number => new Writer(number, [first, second], new Dice((ulong)number))).ToList();
        using var enough = new CancellationTokenSource();
        var writing = Task.WhenAll(writers.Select(writer => Task.Run(() => writer.WriteAsync(enough.Token))));

        foreach (var node in (BotNode[])[first, second])
        {
            await Pause.ForAsync(AWhile, TestContext.Current.CancellationToken);
            Assert.Equal(0, await node.StopAsync(TestContext.Current.CancellationToken));
            // The other's own; one left behind would hold up an account's mail for most of a minute.
            Assert.InRange(await HoldersAsync(server.Connection), 0, 1);
            await StartAsync(node);
        }

        await Pause.ForAsync(AWhile, TestContext.Current.CancellationToken);
        await enough.CancelAsync();
        await writing;
        await using var database = PostgresDatabase.At(server.Connection);
        var store = PostgresStores.Of(database);
        foreach (var writer in writers) await Proof.TakenAsync(store, writer);
        await Proof.DrainedAsync(store);
        Proof.DeliveredOnce(line);
        Assert.All(writers, writer => Assert.NotEqual(0, Proof.DeliveredInOrder(line, writer)));
        Assert.Subset(new HashSet<string> { "silence", nameof(HttpStatusCode.ServiceUnavailable) }, writers.SelectMany(writer => writer.Refusals.Keys).ToHashSet());
        output.WriteLine($"2 processes stopped under {writers.Sum(writer => writer.Acknowledged.Count)} turns; not acknowledged at once: {writers.Sum(writer => writer.Refusals.Values.Sum())}");
    }

    private static async Task StartAsync(BotNode node)
    {
        node.Start();
        await node.UntilReadyAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<long> HoldersAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var count = source.CreateCommand("select count(distinct holder) from mail_claims");
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
