using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Pbms.Bot.Demonstration;
using Pbms.Bot.Jobs;
using Pbms.Tests.Storage;

namespace Pbms.Tests.World;

/// <summary>The program in Production, with a LINE of the test's beyond it and a clock that stands still until it is moved.</summary>
internal sealed class Ministry : IAsyncDisposable
{
    public const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";

    private readonly TemporaryFolder data = new();

    private Ministry(LineServer line) => Line = line;

    public LineServer Line { get; }

    /// <summary>Begins on 2 December 2567, 08:30 in Bangkok.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 12, 2, 8, 30, 0, TimeSpan.FromHours(7)));

    public RunningBot Bot { get; private set; } = null!;

    /// <summary>Webhook events so far; part of every event's id.</summary>
    public int Events { get; set; }

    public static async Task<Ministry> OpenAsync(Action<WebApplicationBuilder>? adjust = null)
    {
        var ministry = new Ministry(await LineServer.StartAsync());
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
        ],
        Line.Address.Port,
        builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (adjust is null) builder.Services.StopHangfire();
            else adjust(builder);
        });
}
