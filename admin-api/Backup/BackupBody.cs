namespace Pbms.AdminApi.Backup;

/// <summary>A copy of the whole store, with all personal data in it.</summary>
public sealed record BackupBody(string Name, long Bytes, DateTimeOffset MadeAt);
