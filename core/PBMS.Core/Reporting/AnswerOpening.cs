using Pbms.Core.Thai;

namespace Pbms.Core.Reporting;

/// <summary>What may stand before the first of several answers: a greeting, a heading, the month.</summary>
internal static class AnswerOpening
{
    private static readonly PhraseList Words = new(
        "ขอรายงานผล", "ขอรายงาน", "รายงานผล", "รายงาน", "ขอแจ้งผล", "ขอแจ้ง", "แจ้งผล", "แจ้ง", "ขอส่งผล", "ขอส่ง", "ส่งผล", "ส่ง",
        "ผลการดำเนินงาน", "ผลการดำเนินการ", "ผลงาน", "ผล", "ประจำเดือน", "ของเดือน", "เดือนนี้", "เดือน", "ดังนี้", "ตามนี้", "ได้แก่",
        "ได้", "คือ", "สวัสดี", "เรียน", "ครับ", "ค่ะ", "คะ", "นะ", "ข้อ");

    /// <summary>
    /// Lines of their own may say anything without figures that are not dates. Words on the line of the first answer must be known
    /// ("ผลงาน"): in "รุ่น 1: 5 รุ่น 2: 3" the word belongs to the numbers.
    /// </summary>
    public static bool Fits(string text)
    {
        var lineStart = text.LastIndexOf('\n') + 1;
        return Words.StripStart(text.AsSpan(lineStart), " :,").IsEmpty && HasNoFiguresButDates(text[..lineStart]);
    }

    private static bool HasNoFiguresButDates(string heading)
    {
        for (var at = 0; at < heading.Length;)
        {
            var date = DateEnd(heading, at);
            if (date is null && char.IsAsciiDigit(heading[at])) return false;
            at = date ?? at + 1;
        }

        return true;
    }

    private static int? DateEnd(string text, int at)
    {
        if (DateScanner.At(text, at, DateScan.InSentence) is { } date) return date.End;
        return ThaiMonths.At(text, at) is var (_, end) ? DateYear.After(text, end).End : null;
    }
}
