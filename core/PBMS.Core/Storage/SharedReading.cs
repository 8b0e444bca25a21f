namespace Pbms.Core.Storage;

/// <summary>
/// One reading for all who ask at the same time. What one is given was read after they asked; whoever comes while a reading is under way shares the
/// next with the others who come meanwhile, so that however many ask, one reads and one waits.
/// </summary>
/// <param name="read">Reads what there is now. Never runs twice at a time.</param>
public sealed class SharedReading<T>(Func<Task<T>> read)
{
    private readonly Lock gate = new();
    private Task<T>? running;
    private Task<T>? next;

    public Task<T> NowAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            // Not on the caller's thread: a store in memory would answer while the others stand at the gate.
            next ??= Task.Run(() => AfterAsync(running ?? Task.CompletedTask), CancellationToken.None);
            return next.WaitAsync(cancellationToken);
        }
    }

    private async Task<T> AfterAsync(Task before)
    {
        // What became of it is for those who shared it.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (gate) (running, next) = (next, null);
        return await read();
    }
}
