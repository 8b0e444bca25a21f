using Microsoft.Extensions.Options;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>Archives of the store in a folder beside it.</summary>
public sealed class LiteDbBackup(LiteDbDatabase database, IOptions<StorageOptions> options, IEnumerable<BackupFolder> folders) : IStoreBackup
{
    public string Folder => options.Value.BackupPath;

    public Task WriteAsync(string path, CancellationToken cancellationToken) => BackupArchive.MakeAsync(
        path,
        async copy =>
        {
            await database.CopyAsync(copy, cancellationToken);
            return folders;
        },
        cancellationToken);
}
