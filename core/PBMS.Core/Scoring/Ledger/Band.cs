namespace Pbms.Core.Scoring.Ledger;

/// <summary>
/// A percentage between two whole numbers of <see cref="One"/>ths of a percent: exact arithmetic that never grows. The light and the two
/// decimals shown are nearly always settled by it; where they are not, the exact rational is worked out.
/// </summary>
/// <param name="Low">Not above the exact value. In billionths of a percent.</param>
/// <param name="High">Not below it; the same as <paramref name="Low"/> when that is exact.</param>
public readonly record struct Band(long Low, long High)
{
    /// <summary>One percent. A hundred of them over a million parts stay far within 64 bits.</summary>
    public const long One = 1_000_000_000;

    public const long Hundred = 100 * One;

    // Below this a result times a hundred percent fits into 64 bits.
    private const long FitsInWord = long.MaxValue / Hundred;

    public static Band Full { get; } = new(Hundred, Hundred);

    /// <summary>min(100, 100 × result ÷ target).</summary>
    /// <param name="result">Zero or more.</param>
    /// <param name="target">Above zero.</param>
    public static Band Of(long result, long target)
    {
        if (result >= target) return Full;
        if (result <= 0) return default;
        var (low, rest) = result <= FitsInWord ? Math.DivRem(result * Hundred, target) : Wide(result, target);
        return new Band(low, rest == 0 ? low : low + 1);
    }

    /// <summary>The sum of some bands, divided.</summary>
    /// <param name="count">Above zero.</param>
    public static Band Mean(Band sum, int count) => new(sum.Low / count, (sum.High + count - 1) / count);

    public static Band operator +(Band left, Band right) => new(left.Low + right.Low, left.High + right.High);

    public static Band operator -(Band left, Band right) => new(left.Low - right.Low, left.High - right.High);

    /// <summary>The light when both ends agree on it; null when only the exact value can tell.</summary>
    public TrafficLight? LightBy(ScoringScheme scheme)
    {
        var light = scheme.LightOf((Fraction)Low / One);
        return Low == High || light == scheme.LightOf((Fraction)High / One) ? light : null;
    }

    private static (long, long) Wide(long result, long target)
    {
        var (quotient, rest) = Int128.DivRem((Int128)result * Hundred, target);
        return ((long)quotient, (long)rest);
    }
}
