namespace Pbms.Storage.LiteDb;

/// <summary>A file as the disk keeps it: what was written is safe only after <see cref="Sync"/>. Several threads may use it.</summary>
internal interface IStoreFile : IDisposable
{
    long Length { get; }

    /// <summary>Bytes read; fewer than asked only at the end of the file.</summary>
    int Read(long position, Span<byte> buffer);

    void Write(long position, ReadOnlySpan<byte> bytes);

    void SetLength(long length);

    /// <summary>Returns when everything written so far survives a power cut.</summary>
    void Sync();
}
