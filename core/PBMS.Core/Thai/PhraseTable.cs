using System.Collections.Frozen;

namespace Pbms.Core.Thai;

/// <summary>A lexicon matched longest first: Thai has no spaces between words, so a word ends where no longer one fits.</summary>
internal sealed class PhraseTable<T>(IEnumerable<KeyValuePair<string, T>> phrases)
{
    private readonly FrozenDictionary<char, KeyValuePair<string, T>[]> byFirst = phrases
        .DistinctBy(phrase => phrase.Key)
        .GroupBy(phrase => phrase.Key[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Key.Length).ToArray());

    /// <summary>Length of the longest phrase <paramref name="text"/> starts with, and what it means; 0 when none.</summary>
    public int Match(ReadOnlySpan<char> text, out T? meaning)
    {
        meaning = default;
        if (text.IsEmpty || !byFirst.TryGetValue(text[0], out var candidates)) return 0;
        foreach (var (phrase, value) in candidates)
        {
            if (!text.StartsWith(phrase, StringComparison.Ordinal)) continue;
            meaning = value;
            return phrase.Length;
        }

        return 0;
    }
}
