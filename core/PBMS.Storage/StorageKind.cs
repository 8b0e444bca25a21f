namespace Pbms.Storage;

public enum StorageKind
{
    /// <summary>Embedded: one file, one process.</summary>
    LiteDb,

    /// <summary>A PostgreSQL server, 15 or newer, and any number of processes.</summary>
    Postgres,
}
