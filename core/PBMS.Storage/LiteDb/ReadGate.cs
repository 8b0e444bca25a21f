namespace Pbms.Storage.LiteDb;

/// <summary>Lets a bounded number of readers at the engine, and none while it must be alone.</summary>
internal sealed class ReadGate : IDisposable
{
    // LiteDB allows a hundred open transactions and takes a lock for each.
    private const int Places = 32;

    private readonly SemaphoreSlim places = new(Places);

    public async Task<T> ReadAsync<T>(Func<T> read, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            return read();
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>
    /// Runs when the readers at work have left, and lets new ones wait without holding a thread: the engine writes its log
    /// on a pool thread, and would not get one if they all stood in its lock.
    /// </summary>
    public void RunAlone(Action action)
    {
        var taken = 0;
        try
        {
            for (; taken < Places; taken++) places.Wait();
            action();
        }
        finally
        {
            if (taken > 0) places.Release(taken);
        }
    }

    public void Dispose() => places.Dispose();
}
