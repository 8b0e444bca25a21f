using System.Collections.Immutable;
using System.Text;
using Pbms.Core.Thai;

namespace Pbms.Core.Reporting;

/// <summary>A remark as <see cref="ReasonSuggestion"/> looks at it.</summary>
internal static class ReasonText
{
    // Folded as the remark is.
    private static readonly ImmutableArray<string> CauseFollows = [.. new[] { "เนื่องจาก", "เนื่องด้วย", "เพราะ" }.Select(Fold)];
    private static readonly ImmutableArray<string> CausePrecedes = [.. new[] { "จึง", "เลย", "ทำให้", "ส่งผลให้" }.Select(Fold)];

    /// <summary>
    /// Normalised capitals without what hurried thumbs leave out or mistake: tone marks and ์ dropped, long ู for short ุ, and no
    /// space but between two Latin letters, for Thai has no word spaces.
    /// </summary>
    public static string Fold(string text)
    {
        var normal = ThaiText.Normalise(text).ToUpperInvariant();
        var folded = new StringBuilder(normal.Length);
        for (var at = 0; at < normal.Length; at++)
        {
            if (normal[at] is >= '่' and <= '์' || (normal[at] == ' ' && !(IsLatin(normal, at - 1) && IsLatin(normal, at + 1)))) continue;
            folded.Append(normal[at] == 'ุ' ? 'ู' : normal[at]);
        }

        return folded.ToString();
    }

    /// <summary>
    /// Where the cause is told: after "เนื่องจาก" and its like, and before "จึง" and its like. The whole when neither is there.
    /// </summary>
    public static Range Cause(string text)
    {
        var start = CauseFollows.Select(mark => (At: text.IndexOf(mark, StringComparison.Ordinal), mark.Length))
            .Where(mark => mark.At >= 0).OrderBy(mark => mark.At).Select(mark => mark.At + mark.Length).FirstOrDefault();
        var end = CausePrecedes.Select(mark => text.IndexOf(mark, start, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min();
        return start..end;
    }

    /// <summary>Is <paramref name="word"/> at this place? A Latin word only as a whole: "monitor" holds no TOR.</summary>
    public static bool IsAt(string text, int at, string word) =>
        text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)
        && !(IsLatin(word, 0) && IsLatin(text, at - 1))
        && !(IsLatin(word, word.Length - 1) && IsLatin(text, at + word.Length));

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);
}
