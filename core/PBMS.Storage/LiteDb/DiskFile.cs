using Microsoft.Win32.SafeHandles;

namespace Pbms.Storage.LiteDb;

internal sealed class DiskFile : IStoreFile
{
    private readonly FileStream file;
    private readonly SafeFileHandle handle;

    public DiskFile(string path)
    {
        // The lock file keeps other processes out; a backup may read this one.
        file = PrivateFile.Open(path, FileShare.ReadWrite);
        handle = file.SafeFileHandle;
    }

    public long Length => RandomAccess.GetLength(handle);

    public int Read(long position, Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && RandomAccess.Read(handle, buffer[read..], position + read) is > 0 and var more) read += more;
        return read;
    }

    public void Write(long position, ReadOnlySpan<byte> bytes) => RandomAccess.Write(handle, bytes, position);

    public void SetLength(long length) => RandomAccess.SetLength(handle, length);

    public void Sync() => RandomAccess.FlushToDisk(handle);

    public void Dispose() => file.Dispose();
}
