namespace Pbms.Tests.Storage;

/// <summary>Power for so many writes and syncs, or for so many syncs: that is where most is at stake.</summary>
internal sealed class PowerSupply(int operations, bool onlySyncsCount = false)
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
            if ((isSync || (!isRead && !onlySyncsCount)) && left-- <= 0) IsOff = true;
            if (IsOff) throw new PowerCutException();
            return operation();
        }
    }
}
