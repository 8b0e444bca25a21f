using System.Text.RegularExpressions;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Which reading of a number words name, and nothing else: "สะสม", "เฉพาะเดือน ธ.ค. 67 ค่ะ", "เดือนนี้ 84", "201 คน เป็นยอดสะสม".</summary>
/// <param name="Number">The number said with it; null when the one asked about is meant.</param>
public sealed partial record NamedReading(bool IsCumulative, decimal? Number)
{
    /// <returns>Null when the words say more than that, or not clearly: "ไม่ใช่เฉพาะเดือน", "เดือนนี้ 84 สะสม 180".</returns>
    public static NamedReading? In(string words, PlanLine line, Month month)
    {
        if (Is(month, words)) return new(false, null);
        if (Named().Match(ThaiManners.Without(words)) is not { Success: true } named) return null;
        var (before, after) = (named.Groups["before"].Value, named.Groups["after"].Value);
        if (before.Length > 0 && after.Length > 0) return null;
        var isCumulative = named.Groups["total"].Success;
        var beside = before + after;
        if (beside.Length == 0 || (!isCumulative && Is(month, beside))) return new(isCumulative, null);
        return ValueSteps.Plain(line, beside) is { } number ? new(isCumulative, number) : null;
    }

    private static bool Is(Month month, string words) => PeriodWords.MonthIn(words) is { } said && (said.Year ?? month.Year, said.Number) == (month.Year, month.Number);

    [GeneratedRegex(
        @"^(?<before>.*?)\s?(?:เป็น|คือ|เอา|เลือก)?\s?(?:ผลงาน|ยอด|ตัวเลข|จำนวน|รวม)?"
        + @"(?:(?<total>สะสม)(?:ทั้งหมด|ทั้งสิ้น|ถึงเดือนนี้)?|(?:ใน|ของ|เฉพาะ|แค่)*เดือน(?:นี้|เดียว)|(?:เฉพาะ|แค่)(?:ของ)?เดือน|รายเดือน)"
        + @"(?:เท่านั้น|อย่างเดียว)?\s?(?:เป็น|คือ)?\s?(?<after>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
