namespace Pbms.Storage.LiteDb;

/// <summary>Keeps a second process from the database. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class LockFile : IDisposable
{
    private const int WouldBlock = 11;
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly FileStream held;

    private LockFile(FileStream held) => this.held = held;

    /// <exception cref="StoreInUseException">Another process, or another store in this one, has it.</exception>
    public static LockFile Take(string databasePath)
    {
        try
        {
            // Left behind on purpose: deleting it would let two processes lock two different files of one name.
            return new(PrivateFile.Open(databasePath + ".lock", FileShare.None));
        }
        catch (IOException exception) when (exception.HResult is WouldBlock or SharingViolation)
        {
            throw new StoreInUseException(
                $"The database {databasePath} is in use by another PBMS.Bot. Stop that one first, or set Storage:Path to another file.",
                exception);
        }
    }

    public void Dispose() => held.Dispose();
}
