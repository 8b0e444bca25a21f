namespace Pbms.Storage.LiteDb;

/// <summary>The contents of evidence files, named by their ids; readable by the service's own account alone.</summary>
/// <param name="path">The folder; made when the first file comes.</param>
public sealed class EvidenceFolder(string path)
{
    public async Task WriteAsync(Guid id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // Whole or not at all: written aside, on disk, then given its name.
        var aside = PathOf(id) + ".part";
        await using (var file = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(content, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(aside, PathOf(id), overwrite: true);
    }

    /// <returns>Null when there is no such file.</returns>
    public Stream? Open(Guid id) => File.Exists(PathOf(id)) ? File.OpenRead(PathOf(id)) : null;

    public void Delete(Guid id)
    {
        if (Directory.Exists(path)) File.Delete(PathOf(id));
    }

    private string PathOf(Guid id) => Path.Combine(path, id.ToString("N"));
}
