namespace Pbms.Core.Storage;

/// <summary>A folder that belongs to the store and goes into every backup: its files, not its folders.</summary>
/// <param name="Name">Its name in the archive: "evidence".</param>
public sealed record BackupFolder(string Name, string Path);
