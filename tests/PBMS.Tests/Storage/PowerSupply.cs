namespace Pbms.Tests.Storage;

/// <summary>Power for so many writes and syncs.</summary>
/// <param name="lastsToSync">Whether it lasts on to the next sync, when most is at stake.</param>
internal sealed class PowerSupply(int operations, bool lastsToSync = false)
{
    private readonly Lock turn = new();
    private int left = operations;

    public bool IsOff { get; private set; }

    /// <summary>Runs one operation of a disk, alone, as long as there is power.</summary>
    /// <exception cref="PowerCutException">There is none.</exception>
    public T Use<T>(Func<T> operation, bool isRead = false, bool isSync = false)
    {
        lock (turn)
        {
            if (!isRead && left-- <= 0 && (isSync || !lastsToSync)) IsOff = true;
            if (IsOff) throw new PowerCutException();
            return operation();
        }
    }
}
