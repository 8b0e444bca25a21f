using System.Globalization;
using System.Text;

namespace Pbms.Core.Thai;

/// <summary>Reads short answers in words. Figures, also 0, are for <see cref="ThaiNumberReader"/>.</summary>
public static class ThaiAnswer
{
    // More than a short answer: nobody agrees in so many words.
    private const int Longest = 80;

    /// <summary>
    /// What the whole text says. Every part of it must be known and all parts must agree, so that "ใช่ แต่…" or "ใช่ไหม" is
    /// <see cref="ShortAnswer.None"/>. No text makes it throw.
    /// </summary>
    public static ShortAnswer Read(string text)
    {
        var rest = Squeezed(ThaiFolding.Fold(text)).AsSpan();
        if (rest.Length > Longest) return ShortAnswer.None;

        var said = default(AnswerWord);
        while (!rest.IsEmpty)
        {
            var length = AnswerWords.All.Match(rest, out var word);
            if (length == 0) return ShortAnswer.None;
            if (Join(said, word) is not { } joined) return ShortAnswer.None;
            said = joined;
            rest = AfterStretch(rest, length);
        }

        return said.Answer;
    }

    // A particle gives way to a word; two words must say the same.
    private static AnswerWord? Join(AnswerWord said, AnswerWord word)
    {
        if (word.Answer == ShortAnswer.None || (word.IsManners && said.Answer != ShortAnswer.None)) return said;
        if (said.Answer == ShortAnswer.None || said.IsManners || said.Answer == word.Answer) return word;
        return null;
    }

    // "ครับบบ", "ค่าาา".
    private static ReadOnlySpan<char> AfterStretch(ReadOnlySpan<char> rest, int length)
    {
        var last = rest[length - 1];
        while (length < rest.Length && rest[length] == last && ThaiFolding.IsThai(last)) length++;
        return rest[length..];
    }

    // Lower case, without spaces, stops and pictures that are no answer; a question mark stays and is not understood.
    private static string Squeezed(string said)
    {
        var squeezed = new StringBuilder(said.Length);
        foreach (var rune in said.EnumerateRunes())
        {
            if (rune.Value is '.' or ',' or '~' or '"') continue;
            if (ThaiPoliteness.IsDecoration(rune) && !IsAnswer(rune)) continue;
            squeezed.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString());
        }

        return squeezed.ToString();
    }

    private static bool IsAnswer(Rune picture) => AnswerWords.All.Match(picture.ToString(), out var word) > 0 && !word.IsManners;
}
