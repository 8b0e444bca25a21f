using System.Text;
using Pbms.Core.Thai;

namespace Pbms.Core.Organisation;

/// <summary>The three ways a name is looked at: as letters, without its generic beginning, and by its sound.</summary>
internal static class NameText
{
    private const char Silencer = '\u0E4C';
    private const char Abbreviation = 'ฯ';

    // The longest that fits is taken off; what is left may begin with another.
    private static readonly PhraseList Generic = new(
        "สำนักงานแรงงานจังหวัด", "สนงแรงงานจังหวัด", "แรงงานจังหวัด", "สำนักงานแรงงาน", "จังหวัด", "สรจ", "จว", "แรงงาน",
        "กลุ่มงาน", "กลุ่ม", "กอง", "สำนักงาน", "สนง", "สำนัก", "ศูนย์", "โครงการ", "ภาค");

    /// <summary>The text with จ. at its beginning in full: its letter alone begins many other names.</summary>
    public static string Unshortened(string text) =>
        text is ['จ', '.' or ' ', .. var rest] ? "จังหวัด" + rest : text;

    /// <summary>Letters and digits only, marks in one order, small letters. "ศปท." and "ศปท" are the same.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in ThaiFolding.Fold(text))
        {
            if (c != Abbreviation && (char.IsLetterOrDigit(c) || ThaiMarks.IsMark(c))) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    /// <summary>Letters without the generic beginning; empty when they are nothing else.</summary>
    public static string Bare(string letters)
    {
        var rest = letters.AsSpan();
        while (true)
        {
            var length = Generic.AtStart(rest);
            if (length == 0) return rest.ToString();
            rest = rest[length..];
        }
    }

    /// <summary>One letter for those that sound alike; no tone marks, nothing silenced, no doubled letters.</summary>
    public static string Sound(string letters)
    {
        var sound = new StringBuilder(letters.Length);
        foreach (var c in letters)
        {
            if (c == Silencer)
            {
                if (sound.Length > 0) sound.Length--;
                continue;
            }

            var letter = Heard(c);
            if (letter != '\0' && (sound.Length == 0 || sound[^1] != letter)) sound.Append(letter);
        }

        return sound.ToString();
    }

    /// <summary>How far two texts are apart: letters put in, left out, or exchanged; more than <paramref name="most"/> is not counted on.</summary>
    public static int Slips(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most) return most + 1;
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = left[i - 1] == right[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static char Heard(char c) => c switch
    {
        'ศ' or 'ษ' => 'ส',
        'ณ' => 'น',
        'ญ' => 'ย',
        'ฎ' or 'ฏ' => 'ต',
        'ฑ' or 'ฒ' or 'ธ' => 'ท',
        'ฐ' => 'ถ',
        'ฆ' => 'ค',
        'ภ' => 'พ',
        'ฬ' => 'ล',
        'ใ' => 'ไ',
        'ี' => 'ิ',
        'ู' => 'ุ',
        'ื' => 'ึ',
        'ห' or (>= '\u0E47' and <= '\u0E4B') => '\0',
        _ => c,
    };
}
