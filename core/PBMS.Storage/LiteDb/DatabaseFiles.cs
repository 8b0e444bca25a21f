namespace Pbms.Storage.LiteDb;

/// <summary>The files of one database: data, log beside it, and the lock that makes them ours.</summary>
/// <param name="Name">How a person knows the database.</param>
internal sealed record DatabaseFiles(string Name, IStoreFile Data, IStoreFile Log, IDisposable? Lock) : IDisposable
{
    /// <summary>Opens them, or makes them when there are none.</summary>
    /// <exception cref="StoreInUseException">Another process has the database open.</exception>
    /// <exception cref="InvalidDataException">The data file of a log is missing.</exception>
    public static DatabaseFiles Open(string path)
    {
        var fullPath = Path.GetFullPath(path);
        PrivateFile.MakeFolder(Path.GetDirectoryName(fullPath)!);
        var held = LockFile.Take(fullPath);
        try
        {
            if (!File.Exists(fullPath)) Create(fullPath);
            var log = new DiskFile(LogPath(fullPath));
            // Makes the names of both files durable too, once they are new.
            log.Sync();
            return new(fullPath, new DiskFile(fullPath), log, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>"pbms-log.db" beside "pbms.db", as LiteDB names it.</summary>
    public static string LogPath(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}-log{Path.GetExtension(path)}");

    public void Dispose()
    {
        Data.Dispose();
        Log.Dispose();
        Lock?.Dispose();
    }

    private static void Create(string path)
    {
        if (new FileInfo(LogPath(path)) is { Exists: true, Length: > 0 })
        {
            throw new InvalidDataException(
                $"{path} is missing but its log {LogPath(path)} is there. "
                + "Put the database back, or move the log away to begin an empty one.");
        }

        // Under another name until it is whole.
        var unfinished = path + ".new";
        using (var file = new DiskFile(unfinished))
        {
            file.SetLength(0);
            file.Write(0, EmptyDatabase.Make());
            file.Sync();
        }

        File.Move(unfinished, path);
    }
}
