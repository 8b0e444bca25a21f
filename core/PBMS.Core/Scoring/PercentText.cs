using System.Globalization;
using System.Numerics;

namespace Pbms.Core.Scoring;

/// <summary>How a percentage is written: two decimals, half away from zero, but never across a threshold (DOMAIN §4.8).</summary>
public static class PercentText
{
    /// <summary>"100" when exact, else two decimals; 99.996 is "99.99" and 94.996 is "94.99", so that text and colour agree.</summary>
    /// <param name="percent">Zero or more.</param>
    public static string Of(Fraction percent, ScoringScheme scheme)
    {
        if (percent == Fraction.Hundred) return "100";
        var hundredths = Rounded(percent);
        var shown = new Fraction[] { scheme.Green.From, scheme.Yellow.From }.Any(threshold => percent < threshold && threshold * 100 <= hundredths)
            ? hundredths - 1
            : hundredths;
        return string.Create(CultureInfo.InvariantCulture, $"{shown / 100}.{(int)(shown % 100):00}");
    }

    private static BigInteger Rounded(Fraction percent)
    {
        var doubled = percent * 200;
        return ((doubled.Numerator / doubled.Denominator) + 1) / 2;
    }
}
