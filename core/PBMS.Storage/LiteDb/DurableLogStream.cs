using System.Diagnostics;

namespace Pbms.Storage.LiteDb;

/// <summary>
/// LiteDB's log, made durable. LiteDB only queues the pages of a commit and writes them later on another thread; here a commit
/// page is on disk when its write returns, after everything before it, and whoever waits for it is told.
/// </summary>
internal sealed class DurableLogStream(IStoreFile file) : StoreFileStream(file)
{
    private readonly IStoreFile file = file;
    private readonly object confirmation = new();
    private long confirmed;
    private Exception? failure;

    /// <summary>Commit pages on disk so far.</summary>
    public long Confirmed
    {
        get
        {
            lock (confirmation) return confirmed;
        }
    }

    // LiteDB flushes at moments of its own; every commit page has been synced already, and nothing else matters.
    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var page = buffer.AsSpan(offset, count);
        ThrowIfFailed();
        try
        {
            if (LogPage.IsCommit(page)) WriteCommit(page);
            else file.Write(Position, page);
        }
        catch (Exception exception)
        {
            Fail(exception);
            throw;
        }

        Position += count;
    }

    public override void SetLength(long value)
    {
        file.SetLength(value);
        // Were the cut undone by a crash, pages of the old log would show between those of the new one.
        file.Sync();
    }

    /// <summary>Returns when a commit page after the first <paramref name="before"/> ones is on disk.</summary>
    /// <exception cref="StoreBrokenException">The log could not be written, or not within <paramref name="patience"/>.</exception>
    public void WaitForConfirm(long before, TimeSpan patience)
    {
        var started = Stopwatch.GetTimestamp();
        lock (confirmation)
        {
            while (confirmed <= before)
            {
                ThrowIfFailed();
                var left = patience - Stopwatch.GetElapsedTime(started);
                if (left <= TimeSpan.Zero || !Monitor.Wait(confirmation, left))
                {
                    throw new StoreBrokenException($"The log was not written within {patience.TotalSeconds:0} seconds.");
                }
            }
        }
    }

    // A log carries no checksums, so a half-written commit page would be taken for a whole one. Its first sector, which makes it
    // a commit page, is written alone and last: a disk writes a sector whole or not at all.
    private void WriteCommit(ReadOnlySpan<byte> page)
    {
        file.Write(Position + LogPage.SectorSize, page[LogPage.SectorSize..]);
        file.Sync();
        file.Write(Position, page[..LogPage.SectorSize]);
        file.Sync();
        lock (confirmation)
        {
            confirmed++;
            Monitor.PulseAll(confirmation);
        }
    }

    private void Fail(Exception exception)
    {
        lock (confirmation)
        {
            failure ??= exception;
            Monitor.PulseAll(confirmation);
        }
    }

    // After a failed sync the system may call lost pages clean, and a later sync would succeed over the hole.
    private void ThrowIfFailed()
    {
        lock (confirmation)
        {
            if (failure is not null) throw new StoreBrokenException("The log could not be written.", failure);
        }
    }
}
