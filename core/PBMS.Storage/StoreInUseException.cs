namespace Pbms.Storage;

/// <summary>Another process has the database file open; two writers would destroy it.</summary>
public sealed class StoreInUseException : IOException
{
    public StoreInUseException()
    {
    }

    public StoreInUseException(string message)
        : base(message)
    {
    }

    public StoreInUseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
