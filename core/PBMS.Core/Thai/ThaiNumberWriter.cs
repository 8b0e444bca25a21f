using System.Globalization;
using System.Text;

namespace Pbms.Core.Thai;

/// <summary>Writes numbers for Thai readers; the same under every culture.</summary>
public static class ThaiNumberWriter
{
    private const ulong Million = 1_000_000;
    private const int DigitsBelowMillion = 6;

    private static readonly string[] Figures = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];
    private static readonly string[] Scales = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"];

    /// <summary>ASCII digits in groups of three, decimals as many as there are: 7,285 · 1,234.5 · -3.</summary>
    public static string Digits(decimal value) =>
        value.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>The number spoken in full: ยี่สิบเอ็ด, หนึ่งล้านเอ็ด, สองล้านล้าน; below zero with ลบ in front.</summary>
    public static string Words(long value)
    {
        var words = new StringBuilder(value < 0 ? "ลบ" : "");
        if (value == 0) words.Append("ศูนย์");
        Append(words, (ulong)Int128.Abs(value));
        return words.ToString();
    }

    private static void Append(StringBuilder words, ulong value)
    {
        var millions = value / Million;
        if (millions > 0)
        {
            Append(words, millions);
            words.Append("ล้าน");
        }

        AppendBelowMillion(words, (int)(value % Million), millions > 0);
    }

    private static void AppendBelowMillion(StringBuilder words, int value, bool hasHigher)
    {
        var divisor = 100_000;
        for (var place = DigitsBelowMillion - 1; place >= 0; place--, divisor /= 10)
        {
            var digit = value / divisor % 10;
            if (digit > 0) words.Append(Figure(digit, place, hasHigher)).Append(Scales[place]);
            hasHigher |= digit > 0;
        }
    }

    // สิบ not หนึ่งสิบ, ยี่สิบ not สองสิบ, and a last one after anything higher is เอ็ด.
    private static string Figure(int digit, int place, bool hasHigher) => (digit, place) switch
    {
        (1, 1) => "",
        (2, 1) => "ยี่",
        (1, 0) when hasHigher => "เอ็ด",
        _ => Figures[digit - 1],
    };
}
