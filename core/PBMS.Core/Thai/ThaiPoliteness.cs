using System.Globalization;
using System.Text;

namespace Pbms.Core.Thai;

/// <summary>Words and signs at the end of what people say that are manners, not matter: ค่ะ ครับ นะคะ 🙏.</summary>
internal static class ThaiPoliteness
{
    /// <summary>Particles that, said alone, agree.</summary>
    public static readonly string[] Agreeing =
    [
        "ครับผม", "ครับ", "คับผม", "คับ", "คร้าบ", "คร๊าบ", "คร่าบ", "ครับพี่", "ครับท่าน", "ค่ะพี่", "ค่ะท่าน",
        "ค่ะ", "ค่า", "ค๊า", "จ้า", "จ้ะ", "จ๊ะ", "จ่ะ", "ฮะ", "ขอรับ",
    ];

    /// <summary>Particles that say nothing alone; คะ alone may be a question.</summary>
    public static readonly string[] Empty = ["คะ", "นะ", "น่ะ", "ล่ะ", "เลย", "ขอบคุณมาก", "ขอบคุณ", "ขอบพระคุณ"];

    private static readonly PhraseList Particles = new([.. Agreeing, .. Empty]);

    // Words of matter that end like a particle.
    private static readonly PhraseList NotManners = new("มูลค่า", "คุณค่า", "บังคับ", "เจ้า", "ชนะ", "ฐานะ", "ทัศนะ", "พาหนะ");

    /// <summary>The text without particles, exclamation marks and pictures at its end; "ครับบบ" counts as "ครับ".</summary>
    public static ReadOnlySpan<char> StripEnd(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = TrimDecoration(text);
            var bare = Unstretched(text);
            var cut = NotManners.AtEnd(bare) > 0 ? 0 : Particles.AtEnd(bare);
            if (cut == 0) return text;
            text = bare[..^cut];
        }
    }

    /// <summary>Is it a picture or a sign that people add for the tone of voice?</summary>
    public static bool IsDecoration(Rune rune) =>
        rune.Value is '!' or ' ' or 0x2026 or 0xFE0F
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static ReadOnlySpan<char> TrimDecoration(ReadOnlySpan<char> text)
    {
        while (Rune.DecodeLastFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done
               && IsDecoration(rune))
        {
            text = text[..^length];
        }

        return text;
    }

    // A full stop may follow a particle, and its last letter may be drawn out; the caller keeps the text where no particle is found.
    private static ReadOnlySpan<char> Unstretched(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd('.');
        while (text.Length > 1 && text[^1] == text[^2] && ThaiFolding.IsThai(text[^1])) text = text[..^1];
        return text;
    }
}
