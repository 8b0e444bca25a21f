using Microsoft.Extensions.Options;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>Copies of the store in a folder beside it.</summary>
public sealed class LiteDbBackup(LiteDbDatabase database, IOptions<StorageOptions> options) : IStoreBackup
{
    public string Folder => Path.Combine(Path.GetDirectoryName(options.Value.FullPath)!, "backups");

    public Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
        return database.CopyAsync(path, cancellationToken);
    }
}
