namespace Pbms.Tests.Storage;

/// <summary>Numbers that look random and are the same for the same seed (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>0 to <paramref name="limit"/> less one.</summary>
    public int Below(int limit) => (int)(Roll() % (ulong)limit);

    private ulong Roll()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
