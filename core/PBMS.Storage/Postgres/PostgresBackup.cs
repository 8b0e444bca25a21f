using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Pbms.Core.Storage;
using Pbms.Storage.Moving;

namespace Pbms.Storage.Postgres;

/// <summary>A copy of the database as the file of an embedded store: it opens by itself on any machine, and "migrate" puts it back.</summary>
public sealed class PostgresBackup(PostgresDatabase database, IOptions<StorageOptions> options, ILogger<PostgresBackup> logger) : IStoreBackup
{
    public string Folder => Path.Combine(Path.GetDirectoryName(options.Value.FullPath)!, "backups");

    public Task WriteAsync(string path, CancellationToken cancellationToken) => StoreMover.BackUpAsync(database, path, logger, cancellationToken);
}
