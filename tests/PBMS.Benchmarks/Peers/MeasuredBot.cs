using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Pbms.Bot;
using Pbms.Bot.Channels.Simulator;

namespace Pbms.Benchmarks.Peers;

/// <summary>
/// The bot by its own composition root, and beside it what only measuring needs: the demonstration's clock can be turned, and the garbage collector
/// tells what it holds. "measured-bot SETTINGS".
/// </summary>
internal static class MeasuredBot
{
    /// <summary>POST with the days to go on; answers when everything that falls into them has happened.</summary>
    public const string DaysPath = "/measured/days/";

    /// <summary>GET, "collect=true" for what a full collection leaves; bytes of the heap.</summary>
    public const string HeapPath = "/measured/heap";

    public static async Task RunAsync(string[] settings)
    {
        // As the program itself.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        await using var app = BotHost.Build(settings);
        app.MapPost(DaysPath + "{days:int}", TurnAsync);
        app.MapGet(HeapPath, (bool collect) => GC.GetTotalMemory(collect));
        await app.RunAsync();
    }

    private static async Task<IResult> TurnAsync(int days, SimulatedClock clock, IEnumerable<ISimulatedClockListener> listeners, CancellationToken cancellationToken)
    {
        var from = clock.GetUtcNow();
        clock.Advance(TimeSpan.FromDays(days));
        foreach (var listener in listeners) await listener.TurnedAsync(from, from.AddDays(days), cancellationToken);
        return TypedResults.NoContent();
    }
}
