using System.Globalization;
using System.Text;

namespace Pbms.Core.Thai;

/// <summary>Puts typed Thai into one spelling, so that the same words are the same characters.</summary>
public static class ThaiText
{
    private const int FullWidthFirst = 0xFF01;
    private const int FullWidthLast = 0xFF5E;
    private const int FullWidthShift = 0xFEE0;

    /// <summary>
    /// NFC; sara am in one character; doubled marks once; marks in the order they are read; full-width letters, digits and
    /// signs as ASCII; invisible characters gone; every run of white space (line ends too) one space; trimmed.
    /// Split lines before calling. Doing it twice changes nothing; no text makes it throw.
    /// </summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var current = Clean(text);
        string before;
        do
        {
            before = current;
            current = ThaiMarks.Order(current.Normalize(NormalizationForm.FormC));
        }
        while (!string.Equals(before, current, StringComparison.Ordinal));
        return current;
    }

    private static string Clean(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        var spaceWaits = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                spaceWaits = cleaned.Length > 0;
            }
            else if (!IsInvisible(rune))
            {
                if (spaceWaits) cleaned.Append(' ');
                spaceWaits = false;
                Append(cleaned, rune);
            }
        }

        return cleaned.ToString();
    }

    // U+FFFE and U+FFFF are no characters at all, and string.Normalize throws on the first.
    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0xFFFE or 0xFFFF || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static void Append(StringBuilder cleaned, Rune rune)
    {
        if (rune.Value is >= FullWidthFirst and <= FullWidthLast) cleaned.Append((char)(rune.Value - FullWidthShift));
        else if (rune.IsBmp) cleaned.Append((char)rune.Value);
        else cleaned.Append(rune.ToString());
    }
}
