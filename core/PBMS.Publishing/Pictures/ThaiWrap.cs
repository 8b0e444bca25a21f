using System.Collections.Immutable;
using System.Globalization;

namespace Pbms.Publishing.Pictures;

/// <summary>
/// Breaks Thai text into lines that fit. Thai has no spaces between words and there is no dictionary here: it breaks at spaces and
/// before words that names of units and projects are made of; failing that between letters, never between a letter and its marks or vowels.
/// </summary>
internal static class ThaiWrap
{
    private const string StaysWithNext = "เแโใไ([\"";
    private const string StaysWithPrevious = "ะาำๅๆฯ)]\".,:;/%*";

    // A good place is taken when it leaves the line at least this full.
    private const float Full = 0.5f;

    private static readonly ImmutableArray<string> Words =
    [
        "โครงการ", "กิจกรรม", "แรงงาน", "และ", "หรือ", "เพื่อ", "ด้าน", "ส่งเสริม", "ป้องกัน", "พัฒนา", "แก้ไข", "คุ้มครอง", "คุณภาพ", "ปัญหา", "กลุ่ม", "สำนักงาน",
        "ศูนย์", "กอง", "กระทรวง", "ประเทศ", "ระหว่าง", "ประชาชน", "ประสิทธิภาพ", "นโยบาย", "ยุทธศาสตร์", "เศรษฐกิจ", "เทคโนโลยี", "สารสนเทศ", "สำหรับ", "บุคลากร",
        "ดำเนินงาน", "ขับเคลื่อน", "ให้บริการ", "ต่อต้าน", "บริหาร", "จัดการ", "หน่วยงาน", "ความร่วมมือ", "ความสามัคคี", "ที่ไม่", "จำแนก", "ส่วนกลาง", "ส่วนภูมิภาค",
    ];

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
        var (fits, good) = (0, 0);
        foreach (var at in Breaks(text))
        {
            var used = widthOf(text[..at].TrimEnd());
            if (used > width) break;
            fits = at;
            if (used >= width * Full && IsGood(text, at)) good = at;
        }

        // A line too narrow for even one letter still takes one, or it would never end.
        return good > 0 ? good : fits > 0 ? fits : Breaks(text).First();
    }

    private static bool IsGood(string text, int at) =>
        text[at - 1] == ' ' || Words.Any(word => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal));

    /// <summary>Where a line may end, before the letter at each place, and at the very end.</summary>
    private static IEnumerable<int> Breaks(string text) => StringInfo.ParseCombiningCharacters(text).Skip(1)
        // Past the space too: "อื่น ๆ" is one word.
        .Where(at => text.AsSpan(at).TrimStart() is [var first, ..] && !StaysWithPrevious.Contains(first, StringComparison.Ordinal))
        .Where(at => !StaysWithNext.Contains(text[at - 1], StringComparison.Ordinal))
        .Where(at => !(char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1])))
        .Append(text.Length);
}
