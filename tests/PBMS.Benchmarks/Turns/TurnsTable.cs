using System.Globalization;
using Pbms.Benchmarks.Peers;

namespace Pbms.Benchmarks.Turns;

/// <summary>
/// A reporting turn from LINE's webhook to the reply, at 1, 8 and 64 connections, beside the least a bot on npm and a durable one on Kestrel cost, in the same
/// run. Run with "turns", "turns SECONDS" of measuring each, or "turns SECONDS CONNECTIONS". Every bot is a process of its own and started afresh for each measurement.
/// </summary>
internal static class TurnsTable
{
    public static readonly IReadOnlyList<int> Connections = [1, 8, 64];

    public static async Task RunAsync(int seconds, IEnumerable<int> atConnections)
    {
        var machine = $"{Environment.ProcessorCount} cores, shared by the bot, its database, the stand-in of LINE and its users";
        Console.WriteLine($"A reporting turn: webhook in, dedupe, step, commit, 200, reply out. {seconds} s each {TurnMeter.WarmUp}. {machine}.\n");
        Console.WriteLine("| bot | connections | turns/s | × (a) | webhook p50 ms | p99 ms | CPU ms/turn | × (a) | × (b) | database CPU ms/turn | memory MB | errors |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var connections in atConnections)
        {
            var rows = new List<TurnFigures>();
            foreach (var peer in Peer.OnLine)
            {
                rows.Add(await LoadProcess.MeasureAsync(peer, "turn-load", Text(connections), Text(seconds), peer.Chats.ToString()));
                Print(peer, connections, rows);
            }
        }
    }

    private static void Print(Peer peer, int connections, List<TurnFigures> rows)
    {
        var (row, echo) = (rows[^1], rows[0]);
        var toBare = rows.Count > 1 ? Ratio(row.CpuMs, rows[1].CpuMs) : "";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {peer.Name} | {connections} | {row.TurnsASecond:0} | {Ratio(row.TurnsASecond, echo.TurnsASecond)} | {row.MedianMs:0.0} | {row.P99Ms:0.0} | {row.CpuMs:0.00} | {Ratio(row.CpuMs, echo.CpuMs)} | {toBare} | {row.DatabaseCpuMs:0.00} | {row.ResidentMegabytes:0} | {row.Errors} |"));
        if (row.FirstError is { } error) Console.Error.WriteLine($"First error: {error}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ratio(double figure, double to) => (figure / to).ToString("0.00", CultureInfo.InvariantCulture);
}
