using System.Globalization;

namespace Pbms.Publishing.Pictures;

/// <summary>
/// Breaks Thai text into lines that fit. Thai has no spaces between words and there is no dictionary here: it breaks at spaces
/// where it can, else between syllable parts, never between a consonant and its marks or vowels.
/// </summary>
internal static class ThaiWrap
{
    private const string StaysWithNext = "เแโใไ([\"";
    private const string StaysWithPrevious = "ะาำๅๆฯ)]\".,:;/%*";

    // A space is taken when it leaves the line at least this full.
    private const float Full = 0.55f;

    /// <param name="widthOf">Of a text, in the same measure as <paramref name="width"/>.</param>
    public static IReadOnlyList<string> Lines(string text, float width, Func<string, float> widthOf)
    {
        var lines = new List<string>();
        for (var rest = text.Trim(); rest.Length > 0;)
        {
            var end = End(rest, width, widthOf);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        return lines;
    }

    private static int End(string text, float width, Func<string, float> widthOf)
    {
        if (widthOf(text) <= width) return text.Length;
        var (fits, atSpace) = (0, 0);
        foreach (var at in Breaks(text))
        {
            var used = widthOf(text[..at].TrimEnd());
            if (used > width) break;
            fits = at;
            if (text[at - 1] == ' ' && used >= width * Full) atSpace = at;
        }

        // A line too narrow for even one letter still takes one, or it would never end.
        return atSpace > 0 ? atSpace : fits > 0 ? fits : Breaks(text).First();
    }

    /// <summary>Where a line may end, before the letter at each place, and at the very end.</summary>
    private static IEnumerable<int> Breaks(string text) => StringInfo.ParseCombiningCharacters(text).Skip(1)
        .Where(at => !StaysWithPrevious.Contains(text[at], StringComparison.Ordinal) && !StaysWithNext.Contains(text[at - 1], StringComparison.Ordinal))
        .Where(at => !(char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1])))
        .Append(text.Length);
}
