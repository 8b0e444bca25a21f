using LiteDB.Engine;
using Pbms.Core.Storage;

namespace Pbms.Storage.LiteDb;

/// <summary>Puts a backup in the place of the store.</summary>
public static class LiteDbRestore
{
    /// <summary>The store as it was is kept beside it, with its log and folders, under the name that is returned; null when there was none.</summary>
    /// <param name="archive">Made by <see cref="BackupArchive"/>.</param>
    /// <param name="folders">Where the folders in it belong.</param>
    /// <param name="stamp">Makes that name unique, for example "20241209-173000".</param>
    /// <exception cref="StoreInUseException">A process has the store open.</exception>
    /// <exception cref="InvalidDataException">It is no backup of PBMS.Bot, or one of a newer PBMS.Bot.</exception>
    public static string? Run(string archive, string path, IReadOnlyCollection<BackupFolder> folders, string stamp)
    {
        var fullPath = Path.GetFullPath(path);
        PrivateFile.MakeFolder(Path.GetDirectoryName(fullPath)!);
        using var held = LockFile.Take(fullPath);
        // Whole and on disk beside the store before anything is moved.
        var arriving = fullPath + ".restoring";
        if (Directory.Exists(arriving)) Directory.Delete(arriving, recursive: true);
        PrivateFile.MakeFolder(arriving);
        try
        {
            BackupArchive.Extract(archive, arriving, folders);
            var database = Path.Combine(arriving, BackupArchive.Database);
            Check(database, archive);
            var kept = SetAside(fullPath, stamp);
            File.Move(database, fullPath);
            foreach (var folder in folders) Replace(folder, arriving, stamp);
            return kept;
        }
        finally
        {
            Directory.Delete(arriving, recursive: true);
        }
    }

    private static string? SetAside(string path, string stamp)
    {
        var (kept, log) = ($"{path}.before-{stamp}", DatabaseFiles.LogPath(path));
        var isThere = File.Exists(path);
        if (isThere) File.Move(path, kept);
        // Also without its data file: the next start would write its pages into the backup.
        if (File.Exists(log)) File.Move(log, $"{log}.before-{stamp}");
        return isThere ? kept : null;
    }

    private static void Replace(BackupFolder folder, string arriving, string stamp)
    {
        if (Directory.Exists(folder.Path)) Directory.Move(folder.Path, $"{folder.Path}.before-{stamp}");
        var come = Path.Combine(arriving, folder.Name);
        if (Directory.Exists(come)) Move(come, folder.Path);
    }

    // Evidence may lie on another disk, where a folder cannot simply be moved.
    private static void Move(string from, string to)
    {
        PrivateFile.MakeFolder(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Move(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private static void Check(string database, string archive)
    {
        using var data = new DiskFile(database);
        EmptyDatabase.CheckHeader(data, archive);
        using var log = new MemoryStream();
        using var engine = new LiteEngine(new EngineSettings { DataStream = new StoreFileStream(data), LogStream = log, ReadOnly = true });
        EmptyDatabase.Check(new RowReader(engine), archive);
    }
}
