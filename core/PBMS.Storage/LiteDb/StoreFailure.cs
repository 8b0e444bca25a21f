using LiteDB;

namespace Pbms.Storage.LiteDb;

/// <summary>Tells a broken disk or file from a bug in one unit of work.</summary>
internal static class StoreFailure
{
    // LiteDB does not publish its codes by name.
    private const int InvalidDatabase = 103;
    private const int EngineDisposed = 137;
    private const int InvalidFreeSpacePage = 213;

    /// <summary>After such an exception the engine must not be used any more.</summary>
    public static bool IsFatal(Exception exception) => exception switch
    {
        IOException or UnauthorizedAccessException or ObjectDisposedException => true,
        LiteException { IsCritical: true } => true,
        LiteException { ErrorCode: InvalidDatabase or EngineDisposed or InvalidFreeSpacePage } => true,
        _ => false,
    };
}
