using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pbms.Bot.Channels.Line;

/// <summary>Text made to fit: LINE counts UTF-16 units in messages, and grapheme clusters in labels.</summary>
public static partial class LineText
{
    private const string Cut = "…";

    /// <summary>Without what a person cannot see and LINE may refuse; line breaks stay.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter is '\n' || !char.IsControl(letter)) clean.Append(letter);
            else if (letter is '\t') clean.Append(' ');
        }

        return clean.ToString().Trim();
    }

    /// <summary>Text to be read, made fit: a number stays on one line with what it counts, and a date is not torn ("3 ธ.ค. 67").</summary>
    public static string Shown(string? text, int maxUnits) => FitUnits(WithinOneThing().Replace(Clean(text), "\u00A0"), maxUnits);

    /// <summary>At most <paramref name="max"/> UTF-16 units, never cut inside what a person sees as one letter.</summary>
    public static string FitUnits(string text, int max)
    {
        if (text.Length <= max) return text;
        var length = 0;
        while (StringInfo.GetNextTextElementLength(text, length) is var next && length + next + Cut.Length <= max) length += next;
        return text[..length] + Cut;
    }

    /// <summary>At most <paramref name="max"/> grapheme clusters: a Thai consonant with its vowel and tone mark counts once.</summary>
    public static string FitGraphemes(string text, int max)
    {
        if (text.Length <= max) return text;
        var letters = new StringInfo(text);
        return letters.LengthInTextElements <= max ? text : letters.SubstringByTextElements(0, max - 1) + Cut;
    }

    // The blanks of "3 วันทำการ", of "ธ.ค. 67" and of "(อีก 3".
    [GeneratedRegex(
        @"(?<=\d) (?=[\u0E00-\u0E7F])|(?<=[\u0E00-\u0E7F]\.) (?=\d)|(?<=\([\u0E00-\u0E7F]{1,8}) (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex WithinOneThing();
}
