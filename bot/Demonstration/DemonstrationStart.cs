using Microsoft.Extensions.Options;

namespace Pbms.Bot.Demonstration;

/// <summary>Has the demonstration ready before the first request.</summary>
public sealed class DemonstrationStart(DemonstrationSeeder seeder, IOptions<DemonstrationOptions> options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.StartEmpty) await seeder.SeedIfEmptyAsync(cancellationToken);
        // Reading a whole year leaves more garbage than a day of chat; give it back before serving.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
