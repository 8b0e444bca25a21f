namespace Pbms.Storage;

/// <summary>
/// The store failed at the disk and writes nothing more until the process starts again.
/// Whether the last commits are on disk is decided then; a repeated turn is recognised.
/// </summary>
public sealed class StoreBrokenException : IOException
{
    public StoreBrokenException()
    {
    }

    public StoreBrokenException(string message)
        : base(message)
    {
    }

    public StoreBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
