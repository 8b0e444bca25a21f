using System.Diagnostics.Metrics;
using Pbms.Bot.Channels.Line;
using Pbms.Tests.Storage;
using Xunit;

namespace Pbms.Tests.World;

/// <summary>What the bot counts reaches the collector that a setting names.</summary>
public sealed class MetricsWholeTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData(true, "--Telemetry:Endpoint=http://127.0.0.1:9")]
    [InlineData(false)]
    public async Task The_counts_of_LINE_are_listened_to_where_telemetry_is_on(bool isOn, params string[] settings)
    {
        await using var bot = await RunningBot.StartAsync(data.File("pbms.db"), ["--environment=Development", .. settings], allowedPort: null);

        var probe = bot.Get<IMeterFactory>().Create(LineMetrics.MeterName).CreateCounter<long>("probe");

        Assert.Equal(isOn, probe.Enabled);
    }
}
