using Pbms.Storage.Postgres;

namespace Pbms.Storage;

/// <summary>Section "Storage" of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The engine that keeps everything.</summary>
    public StorageKind Kind { get; set; } = StorageKind.LiteDb;

    /// <summary>The database file of the embedded store; its log and its lock lie beside it, and so do keys and backups, whatever the engine.</summary>
    public string Path { get; set; } = "data/pbms.db";

    /// <summary>Of PostgreSQL: "Host=…;Database=…;Username=…;Password=…;SSL Mode=VerifyFull". A secret.</summary>
    public string? Connection { get; set; }

    /// <summary>File that holds the connection string, instead of the setting.</summary>
    public string? ConnectionFile { get; set; }

    /// <summary>The same from the root, as a person finds it.</summary>
    public string FullPath => System.IO.Path.GetFullPath(Path);

    /// <summary>Where the files sent as evidence lie: beside the database, "pbms-evidence" for "pbms.db".</summary>
    public string EvidencePath => EvidenceBeside(FullPath);

    /// <summary>Where backups lie: beside the database.</summary>
    public string BackupPath => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(FullPath)!, "backups");

    /// <summary>The store as a person knows it; no secret in it.</summary>
    public string Name => Kind is StorageKind.LiteDb ? FullPath : new Moving.StorePlace.OnServer(ReadConnection()!).ToString();

    public static string EvidenceBeside(string path) => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(path)!, System.IO.Path.GetFileNameWithoutExtension(path) + "-evidence");

    /// <summary>The connection string, from wherever it is; null when there is none.</summary>
    public string? ReadConnection() => ConnectionFile is null ? Connection : File.ReadAllText(ConnectionFile).Trim();

    /// <summary>What is wrong with these settings, or null.</summary>
    public string? Fault() => this switch
    {
        _ when string.IsNullOrWhiteSpace(Path) || System.IO.Path.EndsInDirectorySeparator(Path) =>
            "Setting Storage:Path must name the database file, for example data/pbms.db.",
        _ when Directory.Exists(Path) =>
            $"Setting Storage:Path must name the database file; {Path} is a directory.",
        { Kind: StorageKind.LiteDb } => null,
        { Connection: not null, ConnectionFile: not null } => "Settings Storage:Connection and Storage:ConnectionFile are both there; set one of them.",
        { ConnectionFile: { } file } when !CanRead(file) => $"Setting Storage:ConnectionFile names {file}, which is not there or may not be read by this account.",
        { Connection: null, ConnectionFile: null } => "Setting Storage:Connection (or Storage:ConnectionFile) is missing: Storage:Kind is Postgres.",
        _ => PostgresConnection.Fault(ReadConnection()!),
    };

    private static bool CanRead(string file)
    {
        try
        {
            using var opened = File.OpenRead(file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
