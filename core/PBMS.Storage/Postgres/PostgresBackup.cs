using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Pbms.Core.Storage;
using Pbms.Storage.Moving;

namespace Pbms.Storage.Postgres;

/// <summary>A copy of the database as an archive of an embedded store: "restore" opens it on any machine, and "migrate" puts it back.</summary>
public sealed class PostgresBackup(PostgresDatabase database, IOptions<StorageOptions> options, ILogger<PostgresBackup> logger) : IStoreBackup
{
    public string Folder => Path.Combine(Path.GetDirectoryName(options.Value.FullPath)!, "backups");

    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
        if (File.Exists(path)) throw new IOException($"{path} is there already.");
        var (parts, unfinished) = (path + ".parts", path + ".new");
        PrivateFile.MakeFolder(parts);
        try
        {
            var copy = Path.Combine(parts, BackupArchive.Database);
            await StoreMover.BackUpAsync(database, copy, logger, cancellationToken);
            File.Delete(unfinished);
            await using (var archive = PrivateFile.Open(unfinished, FileShare.None))
            {
                await BackupArchive.WriteAsync(archive, copy, [new BackupFolder("evidence", StorageOptions.EvidenceBeside(copy))], cancellationToken);
                archive.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path);
        }
        finally
        {
            File.Delete(unfinished);
            Directory.Delete(parts, recursive: true);
        }
    }
}
