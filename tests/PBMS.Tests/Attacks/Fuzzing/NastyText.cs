using System.Globalization;
using System.Text;
using Pbms.Tests.Storage;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>Words that people, phones and attackers send.</summary>
internal static class NastyText
{
    /// <summary>LINE's longest message.</summary>
    private const int Longest = 5_000;

    private static readonly string[] Pieces =
    [
        // Thai with its marks in the wrong places, doubled, alone.
        "ก็็็็", "เเมนู", "่้๊๋", "ำา", "น้ํา", "เแโใไ", "ประชุ่มม", "ฯๆๆๆ", "์", "กํา", "สำนักงาน", "ศปท.", "เชียงใหม่", "รายงานผล", "ทำไม", "สถานะ", "รอบ 2 เดือน", "ยกเลิก",
        // Marks of direction, blanks of no width, tags, variation selectors.
        "\u202E", "\u202D", "\u2066", "\u2069", "\u200F", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u2060", "\u00AD", "\u034F", "\uFE0F", "\u180E", "\u00A0", "\u3000", "\u2028", "\u2029",
        // Control characters, halves of pairs, what is no character.
        "\0", "\u0001", "\u001B[31m", "\u0007", "\uD800", "\uDC00", "\uD83D", "\uFFFE", "\uFFFF", "\uFFFD", "\u0085", "\r\n", "\t", "\v",
        // Pictures made of several.
        "👨‍👩‍👧‍👦", "🇹🇭", "👍🏽", "🏳️‍🌈", "1️⃣", "🟢", "😀",
        // Numbers in every writing.
        "7,285", "๗๒๘๕", "72,5", "1.2 ล้าน", "สองพันห้าร้อย", "ยี่สิบเอ็ด", "-1", "+5", "1e9", "1e-9", "0x10", "∞", "NaN", "½", "²", "٣", "१२", "１２３", "Ⅳ", "1/0", "99999999999999999999999999", "0.000000000000000001",
        "79228162514264337593543950335", "-79228162514264337593543950336", "ประมาณ 500", "3-4", "1 234", "1'000", "100%", "ร้อยละ ๕๐", "ศูนย์", "1)", "1) 1 2) 0 3) 7,285", "ล้านล้านล้านล้าน", "สิบสิบสิบ",
        "29 ก.พ. 68", "31/02/2568", "๓ ธ.ค. ๖๗", "2567-12-03", "พรุ่งนี้", "32 ธันวาคม 9999", "99.99 น.",
        // What other programs would take for an order.
        "'; DROP TABLE chats;--", "<script>alert(1)</script>", "${jndi:ldap://x}", "{{7*7}}", "=cmd|' /C calc'!A0", "../../etc/passwd", "%00", "%n%s", "\\u0000", "{\"pbms\":1}", "report:4.1/2024-11", "pick:;;;", "🔴|||", ";", ":", "|", "/", "\\",
    ];

    // What makes a pattern matcher go back and forth.
    private static readonly string[] Bombs = ["a", "ก", "1,", "1.", " ", "\n", "่", "แก้", "รอบ ", "1) ", "(((", "๑", "เมื่อ", "ถึง", "ภาค", "0", "ล้าน", "\u0301", "\u200D", "1-", "วันที่ ", ". "];

    public static string Next(Dice dice, int longest = Longest)
    {
        var text = dice.Below(10) switch
        {
            0 => Zalgo(dice),
            1 => string.Concat(Enumerable.Repeat(dice.Of(Bombs), 1 + dice.Below(longest))) + dice.Of(Pieces),
            2 => Digits(dice),
            3 => Range(dice),
            _ => string.Concat(Enumerable.Range(0, 1 + dice.Below(8)).Select(_ => dice.Below(3) == 0 ? dice.Of(Pieces) + " " : dice.Of(Pieces))),
        };
        return text.Length <= longest ? text : text[..longest];
    }

    public static T Of<T>(this Dice dice, IReadOnlyList<T> items) => items[dice.Below(items.Count)];

    /// <summary>Up to ten thousand marks over one letter.</summary>
    private static string Zalgo(Dice dice)
    {
        var text = new StringBuilder();
        foreach (var letter in "เมนูสถานะ12")
        {
            text.Append(letter);
            var marks = dice.Below(4) == 0 ? 10_000 : dice.Below(30);
            for (var mark = 0; mark < marks; mark++) text.Append((char)(dice.Below(3) == 0 ? '\u0E48' + dice.Below(5) : 0x300 + dice.Below(0x6F)));
        }

        return text.ToString();
    }

    private static string Digits(Dice dice)
    {
        var zero = dice.Of<char>(['0', '๐', '٠', '０']);
        var digits = new StringBuilder(dice.Below(2) == 0 ? "" : dice.Of<string>(["-", "+", "฿", "ร้อยละ "]));
        for (var count = dice.Below(dice.Below(8) == 0 ? 4_000 : 40) + 1; count > 0; count--)
            digits.Append(dice.Below(7) == 0 ? dice.Of<string>([",", ".", " ", "e"]) : ((char)(zero + dice.Below(10))).ToString(CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private static string Range(Dice dice)
    {
        var (from, size) = dice.Of<(int, int)>([(0, 0x10000), (0xE00, 0x60), (0x300, 0x70), (0x2000, 0x70), (0xD800, 0x800), (0, 0x20), (0x1000, 0x400)]);
        return new string([.. Enumerable.Range(0, 1 + dice.Below(60)).Select(_ => (char)(from + dice.Below(size)))]);
    }
}
