using System.Globalization;
using Pbms.Benchmarks.Peers;
using Pbms.Benchmarks.Turns;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>
/// A reporting turn in Teams beside an echo bot on npm's botbuilder, which has no app id here: it checks no token, asks for none and keeps nothing. Teams lets a bot
/// send 50 messages a second, so both are asked at one pace, and what a turn costs is compared. Run with "teams-turns", or "teams-turns SECONDS".
/// </summary>
internal static class TeamsTable
{
    public static async Task RunAsync(int seconds)
    {
        Console.WriteLine($"A reporting turn in Teams at {TeamsLoad.TurnsASecond} turns/s: activity in, token checked, dedupe, step, commit, 200, card out. {seconds} s each {TurnMeter.WarmUp}.\n");
        Console.WriteLine("| bot | turns/s | webhook p50 ms | p99 ms | CPU ms/turn | × echo | memory MB | errors |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        double? echo = null;
        foreach (var peer in Peer.OnTeams)
        {
            var row = await LoadProcess.MeasureAsync(peer, "teams-load", seconds.ToString(CultureInfo.InvariantCulture), peer.Chats.ToString());
            echo ??= row.CpuMs;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {peer.Name} | {row.TurnsASecond:0} | {row.MedianMs:0.0} | {row.P99Ms:0.0} | {row.CpuMs:0.00} | {row.CpuMs / echo:0.00} | {row.ResidentMegabytes:0} | {row.Errors} |"));
            if (row.FirstError is { } error) Console.Error.WriteLine($"First error: {error}");
        }
    }
}
