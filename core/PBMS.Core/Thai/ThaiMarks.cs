using System.Text;

namespace Pbms.Core.Thai;

/// <summary>Thai vowel and tone marks: which order they stand in round their consonant.</summary>
internal static class ThaiMarks
{
    private const char SaraA = 'ะ';
    private const char SaraAa = 'า';
    private const char SaraAm = 'ำ';
    private const char SaraE = 'เ';
    private const char SaraAe = 'แ';
    private const char Nikhahit = '\u0E4D';
    private const char FirstMark = '\u0E31';

    // Below, above, tone, silencer. It agrees with the canonical order of NFC (classes 9, 103, 107), else the two would fight.
    private const string ReadingOrder =
        "\u0E3A\u0E38\u0E39" + "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E4D" + "\u0E48\u0E49\u0E4A\u0E4B" + "\u0E4C\u0E4E";

    /// <summary>Is it a mark that stands above or below a consonant?</summary>
    public static bool IsMark(char c) => c is '\u0E31' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4E');

    /// <summary>One pass of putting marks in order; what it changed may let NFC change more.</summary>
    public static string Order(string text)
    {
        var ordered = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (!IsMark(text[at]))
            {
                AppendLetter(ordered, text[at++]);
                continue;
            }

            var end = at;
            while (end < text.Length && IsMark(text[end])) end++;
            InsertMarks(ordered, text.AsSpan(at, end - at));
            at = end;
        }

        return ordered.ToString();
    }

    private static void AppendLetter(StringBuilder ordered, char letter)
    {
        var last = ordered.Length - 1;
        if (letter == SaraE && last >= 0 && ordered[last] == SaraE) ordered[last] = SaraAe;
        else if (letter == SaraAa && TakeNikhahit(ordered)) ordered.Append(SaraAm);
        else ordered.Append(letter);
    }

    // ํ + า is ำ, also with a tone between them.
    private static bool TakeNikhahit(StringBuilder ordered)
    {
        var at = ordered.Length - 1;
        while (at >= 0 && IsTone(ordered[at])) at--;
        if (at < 0 || ordered[at] != Nikhahit) return false;
        ordered.Remove(at, 1);
        return true;
    }

    // Each mark once, however long the run: a mark cannot be said twice over one consonant.
    private static void InsertMarks(StringBuilder ordered, ReadOnlySpan<char> run)
    {
        var seen = 0;
        var onlyTones = true;
        foreach (var mark in run)
        {
            seen |= 1 << (mark - FirstMark);
            onlyTones &= IsTone(mark);
        }

        var at = onlyTones && TypedAfterVowel(ordered) ? ordered.Length - 1 : ordered.Length;
        foreach (var mark in ReadingOrder)
        {
            if ((seen & (1 << (mark - FirstMark))) != 0) ordered.Insert(at++, mark);
        }
    }

    // "คะ่" for ค่ะ, "นำ้" for น้ำ.
    private static bool TypedAfterVowel(StringBuilder ordered) =>
        ordered.Length >= 2
        && ordered[^1] is SaraA or SaraAa or SaraAm
        && (ordered[^2] is >= 'ก' and <= 'ฮ' || IsMark(ordered[^2]));

    private static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B';
}
