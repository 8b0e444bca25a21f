namespace Pbms.Storage;

/// <summary>Section "Storage" of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The database file of the embedded store; its log and its lock lie beside it.</summary>
    public string Path { get; set; } = "data/pbms.db";

    /// <summary>The same from the root, as a person finds it.</summary>
    public string FullPath => System.IO.Path.GetFullPath(Path);

    /// <summary>Where the files sent as evidence lie: beside the database, "pbms-evidence" for "pbms.db".</summary>
    public string EvidencePath => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(FullPath)!, System.IO.Path.GetFileNameWithoutExtension(FullPath) + "-evidence");

    /// <summary>What is wrong with these settings, or null.</summary>
    public string? Fault() => this switch
    {
        _ when string.IsNullOrWhiteSpace(Path) || System.IO.Path.EndsInDirectorySeparator(Path) =>
            "Setting Storage:Path must name the database file, for example data/pbms.db.",
        _ when Directory.Exists(Path) =>
            $"Setting Storage:Path must name the database file; {Path} is a directory.",
        _ => null,
    };
}
