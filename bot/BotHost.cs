using Microsoft.Extensions.Options;
using Pbms.AdminApi;
using Pbms.AdminApi.Health;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Channels.Simulator;
using Pbms.Bot.Channels.Teams;
using Pbms.Bot.Conversation;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Doors;
using Pbms.Bot.Jobs;
using Pbms.Bot.Links;
using Pbms.Bot.Notices;
using Pbms.Bot.Processes;
using Pbms.Bot.Reminders;
using Pbms.Bot.Reports;
using Pbms.Bot.Telemetry;
using Pbms.Bot.Turns;
using Pbms.Core.Storage;
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
        builder.AddDoors().AddTelemetry();
        var process = builder.AddProcess();
        builder.Services.AddStorage(builder.Configuration).AddLinks(KeyFolder(builder.Configuration)).AddReports().AddTurns().AddLine().AddTeams(TeamsWords, SystemClock).AddReminders()
            .AddJobs(process.Has(ProcessRole.Jobs), JobConnection(builder.Configuration)).AddAdminApi();
        builder.Services.AddSingleton<IReporterNotices, ReporterNotices>();
        builder.Services.AddSingleton<IDashboardGate, DashboardKeys>();
        AddDevelopment(builder);
        if (builder.Environment.IsDevelopment()) builder.Services.AddTurnedClock();
        builder.Services.AddOptions<LineOptions>().Validate<IOptions<TeamsOptions>>((line, teams) => line.IsOn || teams.Value.IsOn, NoChannel);
        adjust?.Invoke(builder);
        return Open(builder.Build(), process);
    }

    /// <summary>The same rooms for a command that does its work and ends: nothing listens, no channel need be on, and the log is quiet.</summary>
    /// <param name="args">Settings, such as "--Storage:Path=/srv/pbms.db".</param>
    public static async Task<WebApplication> BuildForCommandAsync(string[] args)
    {
        var builder = Quiet(args);
        builder.Services.AddStorage(builder.Configuration).AddLinks(KeyFolder(builder.Configuration)).AddReports().AddTurns().AddLine().AddTeams(TeamsWords, SystemClock).AddReminders().AddLineLinks();
        AddDevelopment(builder);
        var app = builder.Build();
        await app.Services.PrepareStorageAsync(CancellationToken.None);
        return app;
    }

    /// <summary>For a command that opens its stores itself.</summary>
    public static WebApplication BuildForStores(string[] args)
    {
        var builder = Quiet(args);
        builder.Services.AddStorage(builder.Configuration);
        return builder.Build();
    }

    private static WebApplicationBuilder Quiet(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["Logging:LogLevel:Pbms"] = nameof(LogLevel.Warning);
        builder.Services.AddSingleton(SystemClock);
        return builder;
    }

    /// <summary>In development the demonstration year and its clock; and the simulator, unless a real LINE channel is configured.</summary>
    private static void AddDevelopment(WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment()) return;
        builder.Services.AddDemonstration();
        if (builder.SimulatesLine()) builder.Services.AddSimulator(SystemClock);
        else builder.Services.AddSimulatedClock(SystemClock);
    }

    // The one place that names the system clock; everything else is given a TimeProvider.
#pragma warning disable RS0030
    private static TimeProvider SystemClock => TimeProvider.System;
#pragma warning restore RS0030

    private const string NoChannel =
        "Setting Line:ChannelSecret is missing: no channel is on. Set it (and Line:ChannelAccessToken), or Teams:AppId, or start in the Development environment for the simulator.";

    private static TeamsWords TeamsWords => new(PhrasesForChannels.Received, PhrasesForChannels.OtherChoices, PhrasesForChannels.Choose);

    /// <summary>As set, else beside the store: whoever can read the one can read the other. A path that is none is named when settings are checked.</summary>
    private static DirectoryInfo KeyFolder(ConfigurationManager configuration)
    {
        var storage = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        var beside = storage.Fault() is null ? Path.Combine(Path.GetDirectoryName(storage.FullPath)!, "keys") : "keys";
        return new DirectoryInfo(configuration[$"{PrivateLinkOptions.Section}:{nameof(PrivateLinkOptions.KeyFolder)}"] ?? beside);
    }

    /// <summary>Jobs are shared by those who share the store; with a fault in its settings nothing starts, and nothing is shared.</summary>
    private static string? JobConnection(ConfigurationManager configuration) =>
        configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() is { Kind: StorageKind.Postgres } storage && storage.Fault() is null
            ? storage.ReadConnection()
            : null;

    private static WebApplication Open(WebApplication app, ProcessOptions process)
    {
        app.UseSafeHeaders(AdminApiRegistration.DocsPath, JobDashboard.Path);
        if (process.Has(ProcessRole.Chat)) OpenToPeople(app);
        if (process.Has(ProcessRole.Admin)) OpenToAdministrators(app);
        // Whoever watches over the processes asks each of them.
        else app.MapDoor(Door.Admin).MapHealth();
        return app;
    }

    private static void OpenToPeople(WebApplication app)
    {
        var publicDoor = app.MapDoor(Door.Public);
        publicDoor.MapLine();
        publicDoor.MapTeams();
        publicDoor.MapLinks();
        if (app.Services.GetService<SimulatedLine>() is not null) publicDoor.MapSimulator();
    }

    private static void OpenToAdministrators(WebApplication app)
    {
        app.UseAdminApi(context => context.Features.Get<DoorFeature>() is { Door: Door.Admin });
        var adminDoor = app.MapDoor(Door.Admin);
        adminDoor.MapAdminApi();
        adminDoor.MapJobDashboard();
    }
}
