using System.CommandLine;
using Microsoft.Extensions.Options;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Doors;

namespace Pbms.Bot.CommandLine;

/// <summary>Serves until it is told to stop.</summary>
public static class ServeCommand
{
    public static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) => Starting.RunAsync(parsed, async settings =>
    {
        await using var app = BotHost.Build(settings);
        // The host would check settings only after it has made every service, and with them the store's files.
        app.Services.GetService<IStartupValidator>()?.Validate();
        await app.StartAsync(cancellationToken);
        Announce(app);
        await app.WaitForShutdownAsync(cancellationToken);
        return Environment.ExitCode;
    });

    private static void Announce(WebApplication app)
    {
        if (app.Services.GetService<SimulatedLine>() is null) return;
        var door = app.Services.GetRequiredService<IOptions<DoorOptions>>().Value.Public;
        Console.WriteLine($"Simulator: http://{door}/simulator");
    }
}
