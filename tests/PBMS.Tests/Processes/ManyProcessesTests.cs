using System.Diagnostics;
using System.Globalization;
using System.Net;
using Pbms.Storage.Postgres;
using Pbms.Tests.Storage;
using Pbms.Tests.Storage.Postgres;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Processes;

/// <summary>
/// Three processes on one PostgreSQL, people writing to all of them, one process killed every few seconds and the database itself once in
/// between. PBMS_PROCESS_KILLS raises how often, PBMS_SEED changes which; with PBMS_OLDER, the path of an earlier version's PBMS.Bot.dll, the first
/// process runs that, as in the middle of an upgrade.
/// </summary>
public sealed class ManyProcessesTests(ITestOutputHelper output)
{
    private const int Processes = 3;
    private const int Writers = 12;

    private static readonly TimeSpan BetweenKills = TimeSpan.FromSeconds(3);

    /// <summary>Nobody there, or the database is not: LINE comes again. Anything else is a mistake.</summary>
    private static readonly HashSet<string> Refused = ["silence", nameof(HttpStatusCode.ServiceUnavailable)];

    [Fact]
    public async Task Nothing_acknowledged_is_lost_doubled_or_reordered_whoever_is_killed()
    {
        var programs = PostgresServer.FindPrograms();
        Assert.SkipWhen(programs is null, "Left out: needs the programs of PostgreSQL 15 or newer in /usr/lib/postgresql.");
        using var server = new PostgresServer(programs!);
        await using var line = await LineServer.StartAsync();
        var nodes = Enumerable.Range(0, Processes).Select(place => BotNode.OnPostgres(server.Connection, line.Address, program: place == 0 ? Older : null)).ToList();
        try
        {
            await RunAsync(server, line, nodes);
        }
        finally
        {
            foreach (var node in nodes) node.Dispose();
        }
    }

    private async Task RunAsync(PostgresServer server, LineServer line, List<BotNode> nodes)
    {
        // An older one was there before. All others at once: one of them makes the schema and the rest wait for it.
        if (Older is not null)
        {
            nodes[0].Start();
            await nodes[0].UntilReadyAsync(TestContext.Current.CancellationToken);
        }

        foreach (var node in nodes.Skip(Older is null ? 0 : 1)) node.Start();
        foreach (var node in nodes) await node.UntilReadyAsync(TestContext.Current.CancellationToken);
        var dice = new Dice((ulong)Setting("PBMS_SEED", 2568));
        var writers = Enumerable.Range(1, Writers).Select(number => new Writer(number, nodes, new Dice((ulong)number))).ToList();
        using var enough = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var writing = Task.WhenAll(writers.Select(writer => Task.Run(() => writer.WriteAsync(enough.Token))));
        var kills = Setting("PBMS_PROCESS_KILLS", 3);
        for (var kill = 1; kill <= kills; kill++)
        {
            await Pause.ForAsync(BetweenKills, CancellationToken.None);
            await KillAsync(nodes[dice.Below(nodes.Count)]);
            if (kill == (kills + 1) / 2) Crash(server);
        }

        await Pause.ForAsync(BetweenKills, CancellationToken.None);
        await enough.CancelAsync();
        await writing;
        var load = clock.Elapsed;
        await using var database = PostgresDatabase.At(server.Connection);
        var store = PostgresStores.Of(database);
        foreach (var writer in writers) await Proof.TakenAsync(store, writer);
        var drained = await Proof.DrainedAsync(store);
        Proof.DeliveredOnce(line);
        Assert.All(writers, writer => Assert.NotEqual(0, Proof.DeliveredInOrder(line, writer)));
        Tell(writers, kills, load, drained);
        Assert.All(writers, writer => Assert.NotEmpty(writer.Acknowledged));
        Assert.Subset(Refused, writers.SelectMany(writer => writer.Refusals.Keys).ToHashSet());
    }

    private static async Task KillAsync(BotNode node)
    {
        node.Kill();
        node.Start();
        await node.UntilReadyAsync(CancellationToken.None);
    }

    private static void Crash(PostgresServer server)
    {
        server.Stop("immediate");
        server.Start();
    }

    private void Tell(List<Writer> writers, int kills, TimeSpan load, TimeSpan drained)
    {
        var turns = writers.Sum(writer => writer.Acknowledged.Count);
        var refusals = writers.SelectMany(writer => writer.Refusals).GroupBy(refusal => refusal.Key, refusal => refusal.Value);
        output.WriteLine($"{kills} processes killed and the database once in {load:mm\\:ss}; {turns} turns acknowledged, none lost, doubled or out of order");
        output.WriteLine($"not acknowledged at once: {string.Join(", ", refusals.Select(refusal => $"{refusal.Key} {refusal.Sum()}"))}");
        output.WriteLine($"everything was out {drained.TotalSeconds:0} s after the last message");
    }

    private static string? Older => Environment.GetEnvironmentVariable("PBMS_OLDER") is { Length: > 0 } path ? path : null;

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
