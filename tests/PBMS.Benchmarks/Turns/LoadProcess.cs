using System.Diagnostics;
using System.Text.Json;
using Pbms.Benchmarks.Peers;

namespace Pbms.Benchmarks.Turns;

/// <summary>Measures one bot, both it and its load in processes of their own.</summary>
internal static class LoadProcess
{
    /// <param name="arguments">Of the load, a <see cref="TurnLoad"/> or one like it.</param>
    public static async Task<TurnFigures> MeasureAsync(Peer peer, params string[] arguments)
    {
        using var load = Process.Start(new ProcessStartInfo("dotnet", [typeof(LoadProcess).Assembly.Location, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var bot = await peer.StartAsync(new Uri((await load.StandardOutput.ReadLineAsync())!));
        await load.StandardInput.WriteLineAsync($"{new PeerAtWork(bot.Webhook, bot.Process.Id, bot.Database)}");
        return JsonSerializer.Deserialize<TurnFigures>((await load.StandardOutput.ReadLineAsync())!)!;
    }
}
