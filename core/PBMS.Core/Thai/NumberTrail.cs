namespace Pbms.Core.Thai;

/// <summary>What stands after a number: its unit, or words that put it in doubt.</summary>
/// <param name="Unit">The words as typed; null when there are none.</param>
/// <param name="Doubt">Why the number must be asked about; null when it stands.</param>
internal readonly record struct NumberTrail(string? Unit, NumberDoubt? Doubt)
{
    // The longest unit of measure in use has 16 characters; more than this is a sentence.
    private const int LongestUnit = 40;

    /// <summary>Judges the text after a number; manners at its end are already gone.</summary>
    public static NumberTrail Judge(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(' ');
        if (rest.IsEmpty) return default;
        if (DoubtOf(rest) is { } doubt) return new NumberTrail(null, doubt);
        return new NumberTrail(rest.ToString(), null);
    }

    private static NumberDoubt? DoubtOf(ReadOnlySpan<char> rest)
    {
        if (NumberManners.HedgesAfter.Match(rest, out var hedge) > 0) return hedge;
        foreach (var (word, doubt) in NumberManners.HedgesAnywhere)
        {
            if (rest.Contains(word, StringComparison.Ordinal)) return doubt;
        }

        if (rest.ContainsAnyInRange('0', '9') || HasNumberWord(rest)) return NumberDoubt.SeveralNumbers;
        if (rest is "k" or "K" or "m" or "M") return NumberDoubt.Shortened;
        if (!(rest[0] == '%' || char.IsLetter(rest[0]))) return NumberDoubt.Malformed;
        return rest.Length > LongestUnit ? NumberDoubt.AmongWords : null;
    }

    // ศูนย์ is a centre here, a unit of measure.
    private static bool HasNumberWord(ReadOnlySpan<char> rest)
    {
        foreach (var word in rest.Split(' '))
        {
            var phrase = NumberPhrase.ReadFrom(rest[word].ToString());
            if (phrase.IsNumber && phrase.Tokens is not [{ Kind: NumberTokenKind.Zero }]) return true;
        }

        return false;
    }
}
