namespace Pbms.Core.Storage;

public interface IStoreBackup
{
    /// <summary>An archive of all that is needed to go on elsewhere: the store as of one moment, and every <see cref="BackupFolder"/>. Made while it is in
    /// use; only while the store itself is copied do writers and readers wait. A file known to the copy is there: it was whole before it was known.</summary>
    /// <exception cref="IOException">The file is there already or cannot be written.</exception>
    Task WriteAsync(string path, CancellationToken cancellationToken);

    /// <summary>The folder for archives, beside the store.</summary>
    string Folder { get; }
}
