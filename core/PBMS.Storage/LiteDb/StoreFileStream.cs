namespace Pbms.Storage.LiteDb;

/// <summary>A store file as LiteDB wants it. LiteDB locks this object round each positioning and its read or write.</summary>
internal class StoreFileStream(IStoreFile file) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = file.Read(Position, buffer.AsSpan(offset, count));
        Position += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        file.Write(Position, buffer.AsSpan(offset, count));
        Position += count;
    }

    public override void SetLength(long value) => file.SetLength(value);

    public override void Flush() => file.Sync();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };
}
