using Pbms.Tests.Storage;
using Pbms.Tests.World;
using Xunit;

namespace Pbms.Tests.Browser;

/// <summary>One program and one browser for all tests of the page; nothing where there is no browser.</summary>
public sealed class SimulatorInBrowser : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private RunningBot? bot;
    private Chromium? chromium;

    internal RunningBot Bot => bot!;

    internal Chromium Chromium => chromium!;

    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsInstalled) return;
        chromium = await Chromium.StartAsync();
        bot = await RunningBot.DemonstrationAsync(data.File("pbms.db"));
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        if (bot is not null) await bot.DisposeAsync();
        data.Dispose();
    }
}
