using Pbms.AdminApi;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Doors;
using Pbms.Bot.Jobs;
using Pbms.Bot.Turns;
using Pbms.Storage;

namespace Pbms.Bot;

/// <summary>The composition root: which rooms the house has, and what is behind which door.</summary>
public static class BotHost
{
    /// <param name="adjust">For tests: the last word on services, after everything is registered. Settings come by <paramref name="args"/>.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // Settings lie beside the program, wherever it was started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddSingleton(SystemClock);
        builder.AddDoors();
        builder.Services.AddLiteDbStorage().AddTurns().AddLine().AddJobs().AddAdminApi();
        if (builder.SimulatesLine()) builder.Services.AddSimulator(SystemClock).AddDemonstration();
        else builder.Services.AddOptions<LineOptions>().Validate(line => line.IsOn, LineOff);
        adjust?.Invoke(builder);
        return Open(builder.Build());
    }

    // The one place that names the system clock; everything else is given a TimeProvider.
#pragma warning disable RS0030
    private static TimeProvider SystemClock => TimeProvider.System;
#pragma warning restore RS0030

    private const string LineOff =
        "Setting Line:ChannelSecret is missing: no channel is on. Set it (and Line:ChannelAccessToken), or start in the Development environment for the simulator.";

    private static WebApplication Open(WebApplication app)
    {
        var publicDoor = app.MapDoor(Door.Public);
        publicDoor.MapLine();
        if (app.Services.GetService<SimulatedLine>() is not null) publicDoor.MapSimulator();
        app.MapDoor(Door.Admin).MapAdminApi();
        return app;
    }
}
