using System.Collections.Concurrent;
using System.Diagnostics;
using Pbms.Benchmarks.Peers;

namespace Pbms.Benchmarks.Turns;

/// <summary>Counts turns, and what they cost the bot, over a stretch of time after warming up.</summary>
internal static class TurnMeter
{
    public const string WarmUp = "after 3 s and 30,000 turns of warming up, 90 s at most";

    // What runs often is compiled again, better, and compiling is no cost of a turn: a bot in service has been up for weeks.
    private const int WarmUpTurns = 30_000;
    private static readonly (TimeSpan Least, TimeSpan Most) WarmUpTime = (TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(90));

    /// <param name="work">Takes turns until it is told to stop, and says each.</param>
    public static async Task<TurnFigures> MeasureAsync(PeerAtWork peer, TimeSpan measured, Func<Action<Turn>, CancellationToken, Task> work)
    {
        var turns = new ConcurrentQueue<Turn>();
        using var stop = new CancellationTokenSource();
        var working = Task.Run(() => work(turns.Enqueue, stop.Token));
        for (var began = Stopwatch.GetTimestamp(); !IsWarm(Stopwatch.GetElapsedTime(began), turns.Count);) await PassAsync(TimeSpan.FromSeconds(1));
        var before = Reading.Of(peer);
        await PassAsync(measured);
        var after = Reading.Of(peer);
        await stop.CancelAsync();
        await working;
        return Figures([.. turns], before, after, ProcessFigures.ResidentMegabytes(peer.Process));
    }

    private static bool IsWarm(TimeSpan passed, int turns) => passed >= WarmUpTime.Most || (passed >= WarmUpTime.Least && turns >= WarmUpTurns);

    private static TurnFigures Figures(IReadOnlyList<Turn> turns, Reading before, Reading after, double resident)
    {
        var good = turns.Where(turn => turn.Error is null && turn.Ended > before.At && turn.Ended <= after.At).Select(turn => turn.Webhook.TotalMilliseconds).Order().ToList();
        var wrong = turns.Where(turn => turn.Error is not null).ToList();
        if (good.Count == 0) throw new InvalidOperationException($"Not one turn went well: {wrong.Select(turn => turn.Error).FirstOrDefault()}");
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

    private static async Task PassAsync(TimeSpan span)
    {
        using var timer = new PeriodicTimer(span);
        await timer.WaitForNextTickAsync();
    }

    /// <param name="Cpu">Milliseconds so far.</param>
    private readonly record struct Reading(long At, double Cpu, double? DatabaseCpu)
    {
        public static Reading Of(PeerAtWork peer) =>
            new(Stopwatch.GetTimestamp(), ProcessFigures.Cpu(peer.Process), peer.Database is { } server ? ProcessFigures.CpuOfTree(server) : null);
    }
}
