using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>Reads the year before the doors open: LINE gives up on a webhook after two seconds, and the first one must not wait for it.</summary>
public sealed class YearWarmUp(YearCache years, BangkokClock clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => await years.AtAsync(clock.Today, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
