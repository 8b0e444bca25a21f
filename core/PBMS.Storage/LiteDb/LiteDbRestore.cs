using LiteDB.Engine;

namespace Pbms.Storage.LiteDb;

/// <summary>Puts a backup in the place of the store.</summary>
public static class LiteDbRestore
{
    /// <summary>The store as it was is kept beside it, with its log, under the name that is returned; null when there was none.</summary>
    /// <param name="stamp">Makes that name unique, for example "20241209-173000".</param>
    /// <exception cref="StoreInUseException">A process has the store open.</exception>
    /// <exception cref="InvalidDataException">The backup is not a database of PBMS.Bot, or one of a newer PBMS.Bot.</exception>
    public static string? Run(string backup, string path, string stamp)
    {
        var fullPath = Path.GetFullPath(path);
        PrivateFile.MakeFolder(Path.GetDirectoryName(fullPath)!);
        using var held = LockFile.Take(fullPath);
        Check(backup);
        // Whole and on disk under another name before anything is moved.
        var arriving = fullPath + ".restoring";
        var copy = new StoreCopy(arriving);
        File.Delete(arriving);
        using (var data = new DiskFile(backup)) copy.Make(data);
        copy.Done.GetAwaiter().GetResult();
        var kept = SetAside(fullPath, stamp);
        File.Move(arriving, fullPath);
        return kept;
    }

    private static string? SetAside(string path, string stamp)
    {
        if (!File.Exists(path)) return null;
        var kept = $"{path}.before-{stamp}";
        File.Move(path, kept);
        if (File.Exists(DatabaseFiles.LogPath(path))) File.Move(DatabaseFiles.LogPath(path), DatabaseFiles.LogPath(path) + $".before-{stamp}");
        return kept;
    }

    private static void Check(string backup)
    {
        using var data = new DiskFile(backup);
        EmptyDatabase.CheckHeader(data, backup);
        using var log = new MemoryStream();
        using var engine = new LiteEngine(new EngineSettings { DataStream = new StoreFileStream(data), LogStream = log, ReadOnly = true });
        EmptyDatabase.Check(new RowReader(engine), backup);
    }
}
