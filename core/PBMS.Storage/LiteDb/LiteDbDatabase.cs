using System.Collections.Concurrent;
using LiteDB.Engine;
using Microsoft.Extensions.Logging;
using Pbms.Core.Storage;
using Pbms.Storage.Rows;

namespace Pbms.Storage.LiteDb;

/// <summary>
/// One LiteDB file, used in the only way that keeps what it has promised: one thread writes, a commit is acknowledged when it is
/// on disk, and readers are kept away while the log is emptied into the data file.
/// </summary>
public sealed class LiteDbDatabase : IDisposable
{
    /// <summary>Twelve megabytes take a twentieth of a second to empty, and as much to bring back after a crash.</summary>
    private const long UsualLog = 12 * 1024 * 1024;

    // LiteDB's finaliser throws on a transaction that a failed disk left open, and would end the process before it has shut down.
    private static readonly ConcurrentBag<LiteEngine> Wrecks = [];

    private readonly DatabaseFiles files;
    private readonly long checkpointAtBytes;
    private readonly ILogger logger;
    private readonly Action<Exception> onBroken;
    private readonly LiteEngine engine;
    private readonly RowReader rows;
    private readonly ReadGate gate = new();
    private readonly BatchWriter batches;
    private readonly WriterThread writer;
    private readonly ConcurrentQueue<StoreCopy> copies = [];
    private volatile Exception? failure;
    private bool isClosed;

    /// <param name="checkpointAtBytes">Length of the log at which it is emptied.</param>
    internal LiteDbDatabase(DatabaseFiles files, ILogger logger, Action<Exception> onBroken, long checkpointAtBytes = UsualLog)
    {
        (this.files, this.logger, this.onBroken, this.checkpointAtBytes) = (files, logger, onBroken, checkpointAtBytes);
        EmptyDatabase.CheckHeader(files.Data, files.Name);
        var replayed = LogReplay.Run(files.Data, files.Log);
        var log = new DurableLogStream(files.Log);
        engine = new LiteEngine(new EngineSettings { DataStream = new StoreFileStream(files.Data), LogStream = log });
        var kept = new KeptRows();
        rows = new RowReader(engine, kept);
        if (EmptyDatabase.Upgrade(engine, rows, files.Name)) LiteDbLog.Upgraded(logger, files.Name);
        Mail = new WaitingMail(rows);
        batches = new BatchWriter(engine, new BatchRows(rows, kept, Mail), log, Writes);
        writer = new WriterThread(Write, Break);
        LiteDbLog.Opened(logger, files.Name, replayed);
    }

    /// <summary>Opens the database, or makes an empty one; brings back what a crash left in the log.</summary>
    /// <param name="onBroken">Told once when the disk or the file has failed and nothing more can be written; must end the process.</param>
    /// <exception cref="StoreInUseException">Another process has the database open.</exception>
    /// <exception cref="InvalidDataException">It is not a database of PBMS.Bot, or one of a newer PBMS.Bot.</exception>
    public static LiteDbDatabase Open(string path, ILogger logger, Action<Exception> onBroken)
    {
        var files = DatabaseFiles.Open(path);
        try
        {
            return new LiteDbDatabase(files, logger, onBroken);
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    /// <summary>Who follows what is written asks here first.</summary>
    internal WriteCounts Writes { get; } = new();

    /// <summary>Who sends asks here first.</summary>
    internal WaitingMail Mail { get; }

    /// <summary>Finishes what was asked for, empties the log, lets go of the files.</summary>
    public void Dispose()
    {
        if (isClosed) return;
        writer.Dispose();
        gate.RunAlone(Close);
    }

    /// <summary>Returns when the decision is on disk. Can be cancelled only until it is queued.</summary>
    /// <param name="decide">Runs on the writer thread, perhaps more than once; stages rows and says what became of it.</param>
    internal async Task<CommitOutcome> WriteAsync(Func<StagedRows, CommitOutcome> decide, CancellationToken cancellationToken)
    {
        var work = new Work(decide);
        await writer.EnqueueAsync(work, cancellationToken);
        return await work.Done;
    }

    internal async Task<T> ReadAsync<T>(Func<RowReader, T> read, CancellationToken cancellationToken)
    {
        try
        {
            return await gate.ReadAsync(() => Read(read), cancellationToken);
        }
        catch (Exception exception) when (!isClosed && StoreFailure.IsFatal(exception))
        {
            Break(exception);
            throw;
        }
    }

    /// <summary>A copy of everything committed so far. Can be cancelled only until it is queued.</summary>
    internal async Task CopyAsync(string path, CancellationToken cancellationToken)
    {
        var copy = new StoreCopy(path);
        copies.Enqueue(copy);
        // Wakes the writer, with nothing to write.
        await WriteAsync(_ => CommitOutcome.Committed, cancellationToken);
        await copy.Done;
    }

    private T Read<T>(Func<RowReader, T> read)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        // The engine may show what never reached the disk.
        return failure is { } why ? throw new StoreBrokenException("The store has failed at the disk and is not read any more.", why) : read(rows);
    }

    private void Write(IReadOnlyList<Work> batch)
    {
        batches.Write(batch);
        if (files.Log.Length >= checkpointAtBytes) gate.RunAlone(Checkpoint);
        while (copies.TryDequeue(out var copy)) gate.RunAlone(() => Copy(copy));
    }

    private void Copy(StoreCopy copy)
    {
        Checkpoint();
        copy.Make(files.Data);
    }

    private void Checkpoint()
    {
        var pages = engine.Checkpoint();
        LiteDbLog.Checkpointed(logger, pages);
    }

    private void Close()
    {
        isClosed = true;
        try
        {
            // A broken engine would try to write, or wait for a writer of its own that has died.
            if (failure is not null) return;
            Checkpoint();
            engine.Dispose();
        }
        finally
        {
            files.Dispose();
        }
    }

    private void Break(Exception exception)
    {
#pragma warning disable CS0420 // Interlocked sees to what volatile would.
        if (Interlocked.CompareExchange(ref failure, exception, null) is not null) return;
#pragma warning restore CS0420
        Wrecks.Add(engine);
        LiteDbLog.Broken(logger, exception, files.Name);
        while (copies.TryDequeue(out var copy)) copy.Fail(exception);
        onBroken(exception);
    }
}
