namespace Pbms.Tests.Storage;

/// <summary>Power for so many disk operations.</summary>
internal sealed class PowerSupply(int operations)
{
    private readonly Lock turn = new();
    private int left = operations;

    public bool IsOff { get; private set; }

    /// <summary>Runs one operation of a disk, alone, as long as there is power.</summary>
    /// <exception cref="PowerCutException">There is none.</exception>
    public T Use<T>(Func<T> operation, bool counts = true)
    {
        lock (turn)
        {
            if (counts && left-- <= 0) IsOff = true;
            if (IsOff) throw new PowerCutException();
            return operation();
        }
    }
}
