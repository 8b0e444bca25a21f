using Microsoft.Extensions.Hosting;

namespace Pbms.Storage.LiteDb;

/// <summary>Being made with the database is all: a file that cannot be opened stops the start, not the first message.</summary>
internal sealed class LiteDbStart(LiteDbDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
