using System.Text.RegularExpressions;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>What people say to whoever sits across the desk, told from everything else by its shape alone: thanks, when is it due, who helps, the month they mean.</summary>
public static partial class PlainWords
{
    /// <param name="words">Normalised.</param>
    public static Command? Read(string words)
    {
        if (Thanks().IsMatch(words)) return new Command.Thanks();
        if (WhoHelps().IsMatch(words)) return new Command.WhoHelps();
        if (Due().IsMatch(words)) return new Command.WhenDue();
        if (Report().Match(words) is not { Success: true } report) return null;
        return PeriodWords.MonthIn(report.Groups["month"].Value) is { } month ? new Command.Report(null, month)
            : PeriodWords.IsRelative(report.Groups["month"].Value) ? new Command.WhichMonth()
            : null;
    }

    /// <summary>Do the words only say that something was read: รับทราบค่ะ, โอเคค่ะ, ค่ะ?</summary>
    public static bool IsNoted(string words) => ThaiAnswer.Read(words) is ShortAnswer.Yes || ThaiManners.Without(words) is "รับทราบ" or "ทราบ" or "รับทราบแล้ว" or "ทราบแล้ว";

    [GeneratedRegex(@"^(?:ขอบ(?:พระ)?คุณ|ขอบใจ|thanks?|thx|🙏)(?:\s|!|\.|🙏|you|มาก|ๆ|เลย|นะ|ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Thanks();

    [GeneratedRegex(
        @"^(?:(?:ขอ)?(?:เบอร์|ติดต่อ|สอบถาม|ถาม)(?:โทร(?:ศัพท์)?|ติดต่อ)?)?ผู้ดูแล(?:ระบบ)?\s?(?:คือ|เป็น|ได้|ที่|ทาง)*\s?(?:ใคร|ไหน|ยังไง|อย่างไร|เบอร์(?:อะไร|ไหน))?$|^(?:ติดต่อ|สอบถาม|ถาม)(?:ได้)?(?:ที่)?(?:ใคร|ไหน)(?:ได้)?(?:บ้าง)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex WhoHelps();

    [GeneratedRegex(
        @"^(?:(?:รายงาน|งาน)(?:เดือนนี้)?\s?)?(?:(?:(?:วัน)?ครบกำหนด|กำหนด)(?:ส่ง|รายงาน)*(?:ผล)?|เดดไลน์|deadline|(?:ต้อง)?(?:ส่ง|รายงาน)+(?:ผล)?(?:ได้)?(?:ภายใน|ถึง)?)\s?(?:คือ)?(?:เมื่อไร|เมื่อไหร่|เมื่อใด|ตอนไหน|วัน(?:ไหน|ใด|อะไร)|วันที่(?:เท่าไร|เท่าไหร่|อะไร))$|^(?:(?:วัน)?ครบกำหนด|(?:วัน)?กำหนดส่ง)(?:ส่ง|รายงาน)*$|^(?:เหลือ|อีก)(?:เวลา)?(?:อีก)?กี่วัน(?:จะ)?(?:ครบกำหนด)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Due();

    [GeneratedRegex(@"^(?:ขอ)?(?:ส่ง)?รายงาน(?:ผล)?\s?(?:ของ)?\s?(?<month>.{1,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex Report();
}
