namespace Pbms.Core.Storage;

public interface IStoreBackup
{
    /// <summary>A copy of the whole store as of one moment, made while it is in use; writers and readers wait meanwhile.</summary>
    /// <exception cref="IOException">The file is there already or cannot be written.</exception>
    Task WriteAsync(string path, CancellationToken cancellationToken);

    /// <summary>The folder for copies, beside the store.</summary>
    string Folder { get; }
}
