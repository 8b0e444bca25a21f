namespace Pbms.Core.Thai;

/// <summary>What the readers look at: normalised text with ASCII digits and one kind of dash, slash and tilde.</summary>
internal static class ThaiFolding
{
    /// <summary>Folds <paramref name="text"/>; letters keep their case.</summary>
    public static string Fold(string text)
    {
        var normal = ThaiText.Normalise(text);
        return string.Create(normal.Length, normal, static (folded, from) =>
        {
            for (var i = 0; i < from.Length; i++) folded[i] = Fold(from[i]);
        });
    }

    /// <summary>Is it a letter, sign or digit of the Thai block?</summary>
    public static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';

    /// <summary>The first place at or after <paramref name="at"/> that is not a space.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    private static char Fold(char c) => c switch
    {
        >= '๐' and <= '๙' => (char)('0' + (c - '๐')),
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE63' => '-',
        '\u2044' or '\u2215' => '/',
        '\u223C' or '\u301C' => '~',
        _ => c,
    };
}
