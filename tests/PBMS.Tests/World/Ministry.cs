using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Channels.Teams;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Jobs;
using Pbms.Tests.Channels.Teams;
using Pbms.Tests.Storage;

namespace Pbms.Tests.World;

/// <summary>The program in Production, with a LINE of the test's beyond it and a clock that stands still until it is moved.</summary>
internal sealed class Ministry : IAsyncDisposable
{
    public const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";

    private readonly TemporaryFolder data = new();

    private readonly TeamsServer? teams;

    private Ministry(LineServer line, TeamsServer? teams) => (Line, this.teams) = (line, teams);

    public LineServer Line { get; }

    /// <summary>Begins on 2 December 2567, 08:30 in Bangkok.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7)));

    public RunningBot Bot { get; private set; } = null!;

    /// <summary>Webhook events so far; part of every event's id.</summary>
    public int Events { get; set; }

    /// <param name="teams">The Teams beyond it, which stays the caller's; null when that channel is off.</param>
    public static async Task<Ministry> OpenAsync(Action<WebApplicationBuilder>? adjust = null, TeamsServer? teams = null)
    {
        var ministry = new Ministry(await LineServer.StartAsync(), teams);
        await ministry.StartAsync(adjust);
        var seeder = ActivatorUtilities.CreateInstance<DemonstrationSeeder>(ministry.Bot.Services, DemonstrationYear.BeforeLastReport());
        await seeder.SeedIfEmptyAsync(CancellationToken.None);
        return ministry;
    }

    /// <summary>Stops the program and starts it on the same data.</summary>
    public async Task RestartAsync(Action<WebApplicationBuilder>? adjust = null)
    {
        await Bot.DisposeAsync();
        await StartAsync(adjust);
    }

    public LinePhone Phone(string person) => new(this, person);

    /// <summary>What Hangfire does every quarter of a minute.</summary>
    public Task SweepAsync() => Bot.Get<OutboxSweep>().RunAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Line.DisposeAsync();
        data.Dispose();
    }

    private async Task StartAsync(Action<WebApplicationBuilder>? adjust) => Bot = await RunningBot.StartAsync(
        data.File("pbms.db"),
        [
            "--environment=Production",
            $"--Line:ChannelSecret={Secret}",
            $"--Line:ChannelAccessToken={LineServer.Token}",
            $"--Line:ApiBaseAddress={Line.Address}",
            $"--Line:DataBaseAddress={Line.Address}",
            .. teams is null ? [] : (string[])[$"--Teams:AppId={FakeTeams.AppId}", $"--Teams:TenantId={FakeTeams.Tenant}", "--Teams:AppSecret=secret"],
        ],
        Line.Address.Port,
        builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (teams is not null)
            {
                builder.Services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => teams.Wire(Line.Address.Port)));
                builder.Services.AddKeyedSingleton<TimeProvider>(TeamsRegistration.RealClock, Clock);
            }

            if (adjust is null) builder.Services.StopHangfire();
            else adjust(builder);
        });
}
