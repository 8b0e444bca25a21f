using System.Text.Json;

namespace Pbms.Benchmarks.Turns;

/// <summary>
/// LINE and its users, in a process of their own. "turn-load CONNECTIONS SECONDS CHATS": says where its LINE is, is told of the bot that was started with it
/// (<see cref="PeerAtWork"/>), and prints <see cref="TurnFigures"/>.
/// </summary>
internal static class TurnLoad
{
    public static async Task RunAsync(int connections, TimeSpan measured, bool chats)
    {
        await using var line = await LineStub.StartAsync();
        Console.WriteLine(line.Address);
        var peer = PeerAtWork.Read((await Console.In.ReadLineAsync())!);
        var (time, people) = (new DemonstrationTime(), Reporters.LineUserIds());
        var figures = await TurnMeter.MeasureAsync(peer, measured, (took, stop) => Task.WhenAll(Enumerable.Range(0, connections).Select(number => Task.Run(async () =>
        {
            using var connection = new LineConnection(peer.Webhook, line, time, $"{number}");
            await connection.ChatAsync([.. people.Where((_, at) => at % connections == number).Select(user => chats ? (IChat)new ReporterChat(user) : new EchoChat(user))], took, stop);
        }))));
        Console.WriteLine(JsonSerializer.Serialize(figures));
    }
}
