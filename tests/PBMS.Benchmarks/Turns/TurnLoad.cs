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
<<<<<<< HEAD
        var told = (await Console.In.ReadLineAsync())!.Split(' ');
        var (process, database) = (Number(told[1]), told is [_, _, var second] ? Number(second) : (int?)null);
        var turns = new ConcurrentQueue<Turn>();
        using var stop = new CancellationTokenSource();
        var (time, people) = (new DemonstrationTime(), Reporters.LineUserIds());
        var working = Task.WhenAll(Enumerable.Range(0, connections).Select(number => Task.Run(async () =>
        {
            using var connection = new LineConnection(new Uri(told[0]), line, time, $"{number}");
            await connection.ChatAsync([.. people.Where((_, at) => at % connections == number).Select(user => chats ? (IChat)new ReporterChat(user) : new EchoChat(user))], turns.Enqueue, stop.Token);
        })));
        await Pass(WarmUp);
        var before = Reading.Now(process, database);
        await Pass(measured);
        var after = Reading.Now(process, database);
        await stop.CancelAsync();
        await working;
        Console.WriteLine(JsonSerializer.Serialize(Figures([.. turns], before, after, ProcessFigures.ResidentMegabytes(process))));
    }

    private static TurnFigures Figures(IReadOnlyList<Turn> turns, Reading before, Reading after, double resident)
    {
        var good = turns.Where(turn => turn.Error is null && turn.Ended > before.At && turn.Ended <= after.At).Select(turn => turn.Webhook.TotalMilliseconds).Order().ToList();
        var wrong = turns.Where(turn => turn.Error is not null).ToList();
        return new TurnFigures(
            good.Count / Stopwatch.GetElapsedTime(before.At, after.At).TotalSeconds,
            good[good.Count / 2],
            good[(int)(good.Count * 0.99)],
            (after.Cpu - before.Cpu) / good.Count,
            (after.DatabaseCpu - before.DatabaseCpu) / good.Count,
            resident,
            wrong.Count,
            wrong.Select(turn => turn.Error).FirstOrDefault());
    }

    private static async Task Pass(TimeSpan span)
    {
        using var timer = new PeriodicTimer(span);
        await timer.WaitForNextTickAsync();
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <param name="Cpu">Milliseconds so far.</param>
    private readonly record struct Reading(long At, double Cpu, double? DatabaseCpu)
    {
        public static Reading Now(int process, int? database) =>
            new(Stopwatch.GetTimestamp(), ProcessFigures.Cpu(process), database is { } server ? ProcessFigures.CpuOfTree(server) : null);
=======
        var peer = PeerAtWork.Read((await Console.In.ReadLineAsync())!);
        var (time, people) = (new DemonstrationTime(), Reporters.LineUserIds());
        var figures = await TurnMeter.MeasureAsync(peer, measured, (took, stop) => Task.WhenAll(Enumerable.Range(0, connections).Select(number => Task.Run(async () =>
        {
            using var connection = new LineConnection(peer.Webhook, line, time, $"{number}");
            await connection.ChatAsync([.. people.Where((_, at) => at % connections == number).Select(user => chats ? (IChat)new ReporterChat(user) : new EchoChat(user))], took, stop);
        }))));
        Console.WriteLine(JsonSerializer.Serialize(figures));
>>>>>>> bench
    }
}
