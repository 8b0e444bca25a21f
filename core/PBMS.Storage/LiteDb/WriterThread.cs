using System.Threading.Channels;

namespace Pbms.Storage.LiteDb;

/// <summary>The one thread that writes. Units of work queue up for it and are taken in batches, in the order they came.</summary>
internal sealed class WriterThread : IDisposable
{
    private const int MaxBatch = 64;
    private const int MaxWaiting = 1024;

    private readonly Channel<Work> waiting =
        Channel.CreateBounded<Work>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });

    private readonly Action<IReadOnlyList<Work>> run;
    private readonly Action<Exception> broken;
    private readonly Thread thread;
    private Exception? failure;

    /// <param name="run">Writes a batch and completes its units; throws only when the store can go on no longer.</param>
    /// <param name="broken">Told once, when that has happened and before the callers are.</param>
    public WriterThread(Action<IReadOnlyList<Work>> run, Action<Exception> broken)
    {
        (this.run, this.broken) = (run, broken);
        thread = new Thread(Loop) { Name = "PBMS store writer", IsBackground = true };
        thread.Start();
    }

    /// <exception cref="StoreBrokenException">The store has failed before.</exception>
    /// <exception cref="ObjectDisposedException">The store has been closed.</exception>
    public async Task EnqueueAsync(Work work, CancellationToken cancellationToken)
    {
        try
        {
            await waiting.Writer.WriteAsync(work, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw failure is null ? new ObjectDisposedException(nameof(WriterThread)) : Refusal(failure);
        }
    }

    /// <summary>Finishes what is queued and ends the thread.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        if (Thread.CurrentThread != thread) thread.Join();
    }

    private static StoreBrokenException Refusal(Exception failure) =>
        new("The store has failed at the disk and takes nothing more; the process must be started again.", failure);

    private void Loop()
    {
        var batch = new List<Work>(MaxBatch);
        try
        {
            while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                batch.Clear();
                while (batch.Count < MaxBatch && waiting.Reader.TryRead(out var work)) batch.Add(work);
                run(batch);
            }
        }
        catch (Exception exception)
        {
            Break(exception, batch);
        }
    }

    private void Break(Exception exception, List<Work> batch)
    {
        failure = exception;
        waiting.Writer.TryComplete();
        try
        {
            broken(exception);
        }
        finally
        {
            foreach (var work in batch) work.Fail(Refusal(exception));
            while (waiting.Reader.TryRead(out var work)) work.Fail(Refusal(exception));
        }
    }
}
