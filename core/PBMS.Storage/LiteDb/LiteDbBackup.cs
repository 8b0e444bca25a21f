using Microsoft.Extensions.Options;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>Archives of the store in a folder beside it.</summary>
public sealed class LiteDbBackup(LiteDbDatabase database, IOptions<StorageOptions> options, IEnumerable<BackupFolder> folders) : IStoreBackup
{
    public string Folder => Path.Combine(Path.GetDirectoryName(options.Value.FullPath)!, "backups");

    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
        if (File.Exists(path)) throw new IOException($"{path} is there already.");
        var (copy, unfinished) = (path + ".db", path + ".new");
        try
        {
            File.Delete(copy);
            await database.CopyAsync(copy, cancellationToken);
            File.Delete(unfinished);
            await using (var archive = PrivateFile.Open(unfinished, FileShare.None))
            {
                // The folders after the database: a file is whole before the database knows of it.
                await BackupArchive.WriteAsync(archive, copy, folders, cancellationToken);
                archive.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path);
        }
        finally
        {
            File.Delete(copy);
            File.Delete(unfinished);
        }
    }
}
