using Pbms.Storage.LiteDb;

namespace Pbms.Tests.Storage;

/// <summary>
/// A file on a disk that promises as little as a disk may: what was written since the last sync survives a power cut or does not,
/// each write for itself, in any order, torn between sectors.
/// </summary>
internal sealed class VolatileFile(byte[] content, PowerSupply power) : IStoreFile
{
    private const int Sector = 512;

    private readonly List<Pending> pending = [];
    private readonly MemoryStream durable = Copy(content);
    private readonly MemoryStream seen = Copy(content);

    public long Length => power.Use(() => seen.Length, isRead: true);

    public int Read(long position, Span<byte> buffer)
    {
        var wanted = new byte[buffer.Length];
        var read = power.Use(
            () =>
            {
                seen.Position = position;
                return seen.Read(wanted);
            },
            isRead: true);
        wanted.AsSpan(0, read).CopyTo(buffer);
        return read;
    }

    public void Write(long position, ReadOnlySpan<byte> bytes) => Do(new(position, bytes.ToArray(), 0));

    public void SetLength(long length) => Do(new(0, null, length));

    public void Sync() => power.Use(
        () =>
        {
            foreach (var change in pending) Apply(durable, change, _ => true);
            pending.Clear();
            return true;
        },
        isSync: true);

    public void Dispose()
    {
    }

    /// <summary>What the disk holds when the power comes back.</summary>
    public byte[] Survivors(Dice dice)
    {
        foreach (var change in pending)
        {
            var fate = dice.Below(4);
            var (isLost, isWhole) = (fate == 0, fate == 1);
            if (!isLost) Apply(durable, change, _ => isWhole || dice.Below(2) == 0);
        }

        return durable.ToArray();
    }

    private static void Apply(MemoryStream file, Pending change, Predicate<int> survives)
    {
        if (change.Bytes is null) file.SetLength(change.Length);
        for (var at = 0; at < change.Bytes?.Length; at += Sector)
        {
            if (!survives(at)) continue;
            file.Position = change.Position + at;
            file.Write(change.Bytes.AsSpan(at, Math.Min(Sector, change.Bytes.Length - at)));
        }
    }

    private static MemoryStream Copy(byte[] bytes)
    {
        var copy = new MemoryStream();
        copy.Write(bytes);
        return copy;
    }

    private void Do(Pending change) => power.Use(() =>
    {
        pending.Add(change);
        Apply(seen, change, _ => true);
        return true;
    });

    private sealed record Pending(long Position, byte[]? Bytes, long Length);
}
