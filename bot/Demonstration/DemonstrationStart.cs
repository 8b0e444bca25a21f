namespace Pbms.Bot.Demonstration;

/// <summary>Has the demonstration ready before the first request.</summary>
public sealed class DemonstrationStart(DemonstrationSeeder seeder) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => seeder.SeedIfEmptyAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
