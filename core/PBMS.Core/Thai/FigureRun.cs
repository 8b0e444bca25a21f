using System.Globalization;

namespace Pbms.Core.Thai;

/// <summary>A run of figures with its commas and point: 7,285.50.</summary>
/// <param name="Value">What it says; 0 when in doubt.</param>
/// <param name="Doubt">Why it cannot be read; null when it can.</param>
/// <param name="End">Where the text goes on after it.</param>
internal readonly record struct FigureRun(decimal Value, NumberDoubt? Doubt, int End)
{
    private const int MostDigits = 15;
    private const int MostDecimals = 4;
    private const int GroupLength = 3;

    /// <summary>Reads the run that starts at a digit.</summary>
    public static FigureRun ReadAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.')) end++;
        var run = text.AsSpan(at, end - at);
        var hasPoint = run.Contains('.');
        var whole = hasPoint ? run[..run.IndexOf('.')] : run;
        var decimals = hasPoint ? run[(whole.Length + 1)..] : [];

        if (DoubtOf(whole, decimals, hasPoint) is { } doubt) return new FigureRun(0, doubt, end);

        // Commas are checked above: .NET's AllowThousands reads "72,5" as 725.
        var value = decimal.Parse(run, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new FigureRun(value, null, end);
    }

    private static NumberDoubt? DoubtOf(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals, bool hasPoint)
    {
        if (hasPoint && (decimals.IsEmpty || decimals.ContainsAnyExceptInRange('0', '9'))) return NumberDoubt.Malformed;
        if (whole.Contains(',') && !IsGrouped(whole)) return NumberDoubt.Grouping;

        // 0812345678 is a telephone number, 007 is no count.
        if (whole.Length > 1 && whole[0] == '0') return NumberDoubt.Malformed;
        if (whole.Length - whole.Count(',') > MostDigits || decimals.Length > MostDecimals) return NumberDoubt.TooLarge;
        return null;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOf(',');
        if (first is 0 or > GroupLength || whole[0] == '0') return false;
        for (var comma = first; comma < whole.Length; comma += GroupLength + 1)
        {
            var group = whole[(comma + 1)..];
            if (whole[comma] != ',' || group.Length < GroupLength || group[..GroupLength].Contains(',')) return false;
        }

        return true;
    }
}
