using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Pbms.Storage.Postgres;

/// <summary>Brings the schema up to date before anything else starts; a server that is not there stops the start, not the first message.</summary>
internal sealed class PostgresStart(PostgresDatabase database, ILogger<PostgresDatabase> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => PostgresMigrations.RunAsync(database, logger, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
