namespace Pbms.Core.Thai;

/// <summary>
/// Reads dates as Thai staff type them. A year of two digits from 43 on, or of four above 2200, is พ.ศ. Without a year a day
/// and month is the first one not more than 31 days back; a day alone (วันที่ 3) is the coming one; ศุกร์นี้ is the coming Friday,
/// today included, and ศุกร์หน้า the Friday of the next week, weeks starting on Monday.
/// </summary>
public static class ThaiDateReader
{
    private const int LongestMonth = 31;

    private static readonly PhraseList Leads = new(
        "ภายใน", "ใน", "กำหนด", "นัดหมาย", "นัด", "คือ", "เป็น", "ได้", "ไม่เกิน", "จะแล้วเสร็จ", "แล้วเสร็จ", "จะเสร็จ", "เสร็จ",
        "คาดว่า", "เลื่อนเป็น", "เลื่อนไป", "เดือน", "ค่ะ", "ครับ");

    private static readonly PhraseList Hedges = new("ประมาณ", "ราวๆ", "ราว", "ก่อน", "หลังจาก", "หลัง", "น่าจะ", "อาจจะ");
    private static readonly DateReading.NotADate Nothing = new();

    /// <summary>Reads a text that is a date and nothing else. No text makes it throw.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The business day in Bangkok.</param>
    public static DateReading Read(string text, DateOnly today)
    {
        var said = ThaiPoliteness.StripEnd(ThaiFolding.Fold(text)).ToString();
        var isHedged = false;
        for (var at = 0; ;)
        {
            if (DateScanner.At(said, at, DateScan.WholeText) is { } match) return Whole(said, match, isHedged, today);
            if (DateWords.Vague.AtStart(said.AsSpan(at)) > 0) return new DateReading.Unclear(DateDoubt.Vague);
            if (IsIncomplete(said, at)) return new DateReading.Unclear(DateDoubt.Incomplete);

            var hedge = Hedges.AtStart(said.AsSpan(at));
            var lead = hedge > 0 ? hedge : Leads.AtStart(said.AsSpan(at));
            if (lead == 0) return Nothing;
            isHedged |= hedge > 0;
            at = ThaiFolding.SkipSpaces(said, at + lead);
        }
    }

    /// <summary>
    /// The first real date mentioned in a sentence; null when there is none, or when the first one is no real or no certain
    /// date. Of a stretch (3-4 ธ.ค.) the last day. Today and yesterday count only when no other date is mentioned: they tell
    /// what happened, not what is promised.
    /// </summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The business day in Bangkok.</param>
    public static DateOnly? FindIn(string text, DateOnly today)
    {
        var said = ThaiFolding.Fold(text);
        DateOnly? narrated = null;
        for (var at = 0; at < said.Length; at++)
        {
            if (DateScanner.At(said, at, DateScan.InSentence) is not { } match) continue;
            var date = (DateResolver.Resolve(match, today) as DateReading.Date)?.Value;
            if (match.Mention is not DateMention.InDays { Days: <= 0 }) return date;
            narrated ??= date;
            at = match.End - 1;
        }

        return narrated;
    }

    private static DateReading Whole(string said, DateMatch match, bool isHedged, DateOnly today)
    {
        var rest = said.AsSpan(match.End).Trim(' ');
        if (!rest.IsEmpty && !rest.StartsWith("เวลา", StringComparison.Ordinal))
        {
            return FindIn(rest.ToString(), today) is null ? Nothing : new DateReading.Unclear(DateDoubt.SeveralDates);
        }

        if (match.IsSeveral) return new DateReading.Unclear(DateDoubt.SeveralDates);
        return isHedged ? new DateReading.Unclear(DateDoubt.Vague) : DateResolver.Resolve(match, today);
    }

    // "ธ.ค. 67", "3".
    private static bool IsIncomplete(string said, int at)
    {
        if (ThaiMonths.At(said, at) is var (_, end)) return DateYear.After(said, end).End == said.Length;
        var run = DigitRun.At(said, at);
        return run.IsShort && run.End == said.Length && run.Value is >= 1 and <= LongestMonth;
    }
}
