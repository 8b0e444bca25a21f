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
        var last = '\0';
        while (!rest.IsEmpty)
        {
            var length = AnswerWords.All.Match(rest, out var word);
            if (length == 0) length = Stretch(rest, last);
            if (length == 0 || Join(said, word, isFirst: last == '\0') is not { } joined) return ShortAnswer.None;
            said = joined;
            last = rest[length - 1];
            rest = rest[length..];
        }

        return said.Answer;
    }

    // A particle agrees only where it comes first ("ขอบคุณค่ะ" does not) and gives way to a word; two words must say the same.
    private static AnswerWord? Join(AnswerWord said, AnswerWord word, bool isFirst)
    {
        if (word.Answer == ShortAnswer.None || (word.IsManners && !isFirst)) return said;
        if (said.Answer == ShortAnswer.None || said.IsManners || said.Answer == word.Answer) return word;
        return null;
    }

    // "ครับบบ", "ค่าาา": the last letter of a word drawn out.
    private static int Stretch(ReadOnlySpan<char> rest, char last) => rest[0] == last && ThaiFolding.IsThai(last) ? 1 : 0;

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
