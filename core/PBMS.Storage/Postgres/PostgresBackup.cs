using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Pbms.Core.Storage;
using Pbms.Storage.Moving;

namespace Pbms.Storage.Postgres;

/// <summary>A copy of the database as an archive of an embedded store: "restore" opens it on any machine, and "migrate" puts it back.</summary>
public sealed class PostgresBackup(PostgresDatabase database, IOptions<StorageOptions> options, ILogger<PostgresBackup> logger) : IStoreBackup
{
    public string Folder => options.Value.BackupPath;

    public Task WriteAsync(string path, CancellationToken cancellationToken) => BackupArchive.MakeAsync(
        path,
        async copy =>
        {
            await StoreMover.BackUpAsync(database, copy, logger, cancellationToken);
            return [new BackupFolder("evidence", StorageOptions.EvidenceBeside(copy))];
        },
        cancellationToken);
}
