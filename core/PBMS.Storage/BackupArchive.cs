using System.IO.Compression;
using Pbms.Core.Storage;

namespace Pbms.Storage;

/// <summary>A backup as one file: a zip with the copy of the database and the folders that belong to it.</summary>
public static class BackupArchive
{
    /// <summary>Name of the database in it.</summary>
    public const string Database = "pbms.db";

    /// <summary>Whole under its name, or not there at all.</summary>
    /// <param name="copy">Writes the database to the path it is given, in an empty folder, and says which folders belong to it.</param>
    /// <exception cref="IOException">The file is there already or cannot be written.</exception>
    public static async Task MakeAsync(string path, Func<string, Task<IEnumerable<BackupFolder>>> copy, CancellationToken cancellationToken)
    {
        PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
        if (File.Exists(path)) throw new IOException($"{path} is there already.");
        var (parts, unfinished) = (path + ".parts", path + ".new");
        if (Directory.Exists(parts)) Directory.Delete(parts, recursive: true);
        PrivateFile.MakeFolder(parts);
        try
        {
            var database = Path.Combine(parts, Database);
            var folders = await copy(database);
            File.Delete(unfinished);
            await using (var archive = PrivateFile.Open(unfinished, FileShare.None))
            {
                // The folders after the database: a file is whole before the database knows of it.
                await WriteAsync(archive, database, folders, cancellationToken);
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

    private static async Task WriteAsync(Stream archive, string database, IEnumerable<BackupFolder> folders, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(archive, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await AddAsync(zip, database, Database, cancellationToken);
        foreach (var folder in folders.Where(folder => Directory.Exists(folder.Path)))
        {
            foreach (var file in Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal)) await AddAsync(zip, file, $"{folder.Name}/{Path.GetFileName(file)}", cancellationToken);
        }
    }

    /// <summary>Unpacks it, each file on disk before this returns.</summary>
    /// <param name="into">An empty folder; what was in a folder of the store comes into one of that name.</param>
    /// <exception cref="InvalidDataException">It is no backup of PBMS.Bot.</exception>
    public static void Extract(string archive, string into, IReadOnlyCollection<BackupFolder> folders)
    {
        using var zip = Open(archive);
        if (zip.GetEntry(Database) is null) throw NoBackup(archive, null);
        foreach (var entry in zip.Entries)
        {
            if (PlaceOf(entry.FullName, folders) is not { } place) throw new InvalidDataException($"{archive} holds {entry.FullName}, which no backup of PBMS.Bot does.");
            var path = Path.Combine(into, place);
            PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
            using var from = entry.Open();
            using var to = PrivateFile.Open(path, FileShare.None);
            from.CopyTo(to, 1 << 20);
            to.Flush(flushToDisk: true);
        }
    }

    private static ZipArchive Open(string archive)
    {
        try
        {
            return ZipFile.OpenRead(archive);
        }
        catch (InvalidDataException trouble)
        {
            throw NoBackup(archive, trouble);
        }
    }

    private static InvalidDataException NoBackup(string archive, Exception? trouble) => new($"{archive} is no backup of PBMS.Bot. Nothing was changed.", trouble);

    /// <returns>Null when it is no place of a backup: a name may not lead anywhere else.</returns>
    private static string? PlaceOf(string name, IReadOnlyCollection<BackupFolder> folders) => name.Split('/') switch
    {
        [Database] => Database,
        [var folder, var file] when folders.Any(known => known.Name == folder) && file is not ("" or "." or "..") && Path.GetFileName(file) == file => Path.Combine(folder, file),
        _ => null,
    };

    private static async Task AddAsync(ZipArchive zip, string path, string name, CancellationToken cancellationToken)
    {
        await using var from = OpenIfThere(path);
        // Erased meanwhile: then it is not to be in a backup either.
        if (from is null) return;
        await using var to = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        await from.CopyToAsync(to, cancellationToken);
    }

    private static FileStream? OpenIfThere(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
