using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Pbms.Core.Storage;
using Pbms.Storage.LiteDb;
using Pbms.Tests.Processes;
using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Faults;

/// <summary>
/// The whole program on its embedded store, killed with webhooks in flight and started again. PBMS_BOT_KILLS raises how often, PBMS_SEED
/// changes when.
/// </summary>
public sealed class KilledBotTests(ITestOutputHelper output)
{
    private const int Writers = 8;

    private static int Kills => Setting("PBMS_BOT_KILLS", 3);

    [Fact]
    public async Task Nothing_acknowledged_is_lost_doubled_or_left_without_its_answer()
    {
        using var data = new TemporaryFolder();
        await using var line = await LineServer.StartAsync();
        using var node = BotNode.OnFile(data.File("pbms.db"), line.Address);
        var dice = new Dice((ulong)Setting("PBMS_SEED", 2568));
        using var enough = new CancellationTokenSource();
        node.Start();
        await node.UntilReadyAsync(TestContext.Current.CancellationToken);
        var writers = Enumerable.Range(1, Writers).Select(number => new Writer(number, [node], new Dice((ulong)number))).ToList();
        var writing = Task.WhenAll(writers.Select(writer => Task.Run(() => writer.WriteAsync(enough.Token))));
        for (var kill = 0; kill < Kills; kill++)
        {
            await Pause.ForAsync(TimeSpan.FromMilliseconds(300 + dice.Below(1_500)), CancellationToken.None);
            node.Kill();
            node.Start();
            await node.UntilReadyAsync(TestContext.Current.CancellationToken);
        }

        await Pause.ForAsync(TimeSpan.FromMilliseconds(500), CancellationToken.None);
        await enough.CancelAsync();
        await writing;
        node.Kill();

        using var database = LiteDbDatabase.Open(data.File("pbms.db"), NullLogger.Instance, exception => Assert.Fail(exception.ToString()));
        await Integrity.CheckAsync(database);
        foreach (var writer in writers) await CheckAsync(database, writer);
        output.WriteLine($"{Kills + 1} kills, {writers.Sum(writer => writer.Acknowledged.Count)} turns acknowledged, none lost; refused meanwhile: {string.Join(", ", writers.SelectMany(writer => writer.Refusals).GroupBy(each => each.Key, each => each.Value).Select(each => $"{each.Key} {each.Sum()}"))}");
        Assert.All(writers, writer => Assert.NotEmpty(writer.Acknowledged));
        Assert.Subset(new HashSet<string> { "silence", "ServiceUnavailable" }, writers.SelectMany(writer => writer.Refusals.Keys).ToHashSet());
        CheckDelivered(line);
    }

    /// <summary>Taken once each and in order, the last perhaps without a word; and every answer is in the outbox, on its way, or among what was sent.</summary>
    private static async Task CheckAsync(LiteDbDatabase database, Writer writer)
    {
        var chat = await LiteDbStores.Of(database).Chats.LoadAsync(writer.Account, CancellationToken.None);
        List<string> written = [.. writer.Acknowledged];
        if (writer.Open is { } open && chat.HasTaken(open)) written.Add(open);
        Assert.Equal(written.Count, chat.Version);
        Assert.Equal(written.TakeLast(ChatRecord.RememberedEvents), chat.RecentEvents);
        foreach (var id in written) Assert.True(await database.HoldsAnswerAsync(writer.Account, id), id);
    }

    /// <summary>LINE itself takes a token and a retry key once; nothing is tried again under another.</summary>
    private static void CheckDelivered(LineServer line)
    {
        var keys = line.Delivered.Select(call => call.RetryKey ?? call.ReplyToken).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
