namespace Pbms.AdminApi.Backup;

/// <summary>An archive of the whole store, with all personal data in it.</summary>
public sealed record BackupBody(string Name, long Bytes, DateTimeOffset MadeAt);
