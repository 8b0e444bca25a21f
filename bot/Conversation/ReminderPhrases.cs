using System.Globalization;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>Every sentence of reminders and summaries. How far a day is ("อีก 3 วัน") is given in words.</summary>
public static class ReminderPhrases
{
    // Labels of buttons: at most 20 characters as seen.
    public const string ReviseSentBack = Phrases.FixIt;
    public const string AnswerPromise = Phrases.TellPromise;
    public const string SeeStatus = "ดูสถานะ";

    // The message of the day.
    public const string DigestTitle = "แจ้งเตือนการรายงานผล";
    public const string SupervisorTitle = "เรื่องเพื่อโปรดทราบ";
    public const string SentBackHeading = "รายการที่ส่งกลับให้แก้ไข";
    public const string PromisesHeading = "ถึงวันที่กำหนดแล้วเสร็จ";
    public const string AnswersHeading = "คำตอบจากผู้วางแผน";
    public const string QuestionsHeading = "คำถามจากผู้รายงานที่รอคำตอบ";
    public const string OwedHeading = "รายงานที่ต้องส่ง";
    public const string BrokenHeading = "ไม่เป็นไปตามกำหนดที่แจ้งไว้";
    public const string LateHeading = "พ้นกำหนดแล้ว ยังรายงานไม่ครบ";
    public const string UnreachableHeading = "ติดต่อผู้รายงานทางแชตไม่ได้";
    public const string UnreachableStatus = "ยังไม่เชื่อมบัญชี หรือปิดรับข้อความ";
    public const string HowToChange = "เลือกเวลาหรือหยุดเตือนได้ เช่น พิมพ์ “เตือน 13.00” หรือ “หยุดเตือนถึงวันจันทร์”";

    // Summaries.
    public const string SummaryTitle = "สรุปผลการดำเนินงาน";
    public const string Before = "รอบก่อน";
    public const string ThisRound = "รอบนี้";
    public const string BeforeByProject = "รอบก่อน (โครงการ)";
    public const string BeforeCentral = "รอบก่อน (ส่วนกลาง)";
    public const string BeforeRegional = "รอบก่อน (ส่วนภูมิภาค)";
    public const string Reported = "รายงานแล้ว";
    public const string UnreportedHeading = "ยังรายงานไม่ครบ";
    public const string LeversHeading = "ข้อที่มีผลต่อร้อยละรวมมากที่สุด หากเป็นไปตามเป้าหมาย";

    /// <summary>"พ.ย. 67 · “ตัวเลขไม่ตรงกับหนังสือ”": what somebody wrote about a month.</summary>
    public static string Written(Month month, string words) => $"{Phrases.MonthOf(month)} · “{words}”";

    public static string PromiseStatus(DateOnly on, string howFar) => $"กำหนด {ThaiDateWriter.Short(on)} ({howFar}) ดำเนินการแล้วเสร็จหรือไม่คะ";

    public static string OwedText(string orgUnit, Month month) => $"{orgUnit} · {Phrases.MonthOf(month)}";

    /// <summary>"เหลือ 2 จาก 3 ข้อ · ครบกำหนด 6 ธ.ค. 67 (อีก 3 วันทำการ)": counted as everywhere else in the chat.</summary>
    /// <param name="howFar">Of a day that is past.</param>
    /// <param name="workingDaysLeft">Until a day that is to come.</param>
    public static string OwedStatus(OwedMonth owed, string howFar, int workingDaysLeft)
    {
        var left = owed.Debt.Missing == owed.Debt.Lines ? $"ต้องรายงาน {owed.Debt.Lines} ข้อ" : $"เหลือ {owed.Debt.Missing} จาก {owed.Debt.Lines} ข้อ";
        return $"{left} · " + owed.Rung.Kind switch
        {
            RungKind.Closed => "สรุปผลของรอบนี้แล้ว ยังส่งได้ และจะรวมในรอบถัดไป",
            RungKind.Overdue => $"พ้นกำหนด {ThaiDateWriter.Short(owed.DueOn)} ({howFar}) แต่ยังส่งได้",
            _ => Phrases.Due(owed.DueOn, workingDaysLeft),
        };
    }

    public static string LateStatus(OwedMonth late, string howFar) =>
        $"ยังไม่รายงาน {late.Debt.Missing} จาก {late.Debt.Lines} ข้อ · ครบกำหนด {ThaiDateWriter.Short(late.DueOn)} ({howFar})";

    public static string BrokenStatus(BrokenPromise broken) => $"กำหนดเดิม {ThaiDateWriter.Short(broken.PromisedOn)}"
        + (broken.RenewedTo is { } day ? $" · เลื่อนเป็น {ThaiDateWriter.Short(day)}" : " · ยังไม่แจ้งกำหนดใหม่");

    public static string ReportUnit(string orgUnit) => $"รายงาน {orgUnit}";

    public static string OccasionOf(SummaryOccasion occasion, DateOnly freezesOn) => occasion.Kind switch
    {
        SummaryKind.AfterDue => $"พ้นวันครบกำหนดรายงานเดือน {Phrases.MonthOf(occasion.Month)} แล้ว",
        SummaryKind.AfterFreeze => $"ข้อมูล ณ วันที่ {ThaiDateWriter.Short(freezesOn)} (สรุปผลของรอบนี้แล้ว)",
        _ => $"ความคืบหน้าการรายงานเดือน {Phrases.MonthOf(occasion.Month)}",
    };

    public static string AllGreen(string orgUnit, Round round, string score) => $"{orgUnit} · {Phrases.RoundOf(round)}\n{score} รายงานครบแล้วค่ะ";

    public const string OnTarget = "เป็นไปตามเป้าหมาย";
    public const string OffTarget = "ไม่เป็นไปตามเป้าหมาย";
    public const string NotDueYet = "ยังไม่ถึงกำหนด";

    public static string Units(int count) => $"{count} หน่วยงาน";

    public static string OfUnits(int reported, int expected) => $"{reported}/{expected} หน่วยงาน";

    public static string OtherUnits(int count) => $"และอีก {Units(count)}";

    /// <summary>"71/76 จังหวัด".</summary>
    public static string OfProvinces(int reported, int provinces) => $"{reported}/{provinces} จังหวัด";

    public static string Gain(string points) => $"ร้อยละรวมเพิ่มได้ {points}";

    // What a person asked for.
    public static string PausedUntil(DateTimeOffset next) => $"หยุดเตือนแล้วค่ะ จะเตือนอีกครั้งตั้งแต่{Moment(next)}";

    public const string PausedUntilAsked = "หยุดเตือนแล้วค่ะ หากต้องการให้เตือนอีก พิมพ์ “เตือนต่อ”";
    public const string StillSupervised = "ระหว่างนี้กำหนดส่งยังเหมือนเดิม และผู้บังคับบัญชายังได้รับแจ้งเมื่อพ้นกำหนด";
    public const string WorkingDaysOnly = "เตือนเฉพาะวันทำการ วันละไม่เกิน 1 ข้อความ และเฉพาะเมื่อมีรายงานที่ต้องส่งหรือมีเรื่องใหม่";
    public const string NothingOwed = "ขณะนี้ไม่มีรายงานที่ต้องส่งค่ะ";
    public const string ResumesAsBefore = "เปิดการเตือนตามเวลาเดิมแล้วค่ะ";
    public const string WhichPauseDay = "ต้องการหยุดเตือนถึงวันใดคะ เช่น พิมพ์ “หยุดเตือนถึงวันจันทร์” หรือ “หยุดเตือนถึง 9 ธ.ค.”";

    public static string HourChosen(TimeOnly hour) => $"จะเตือนตั้งแต่เวลา {Hour(hour)} ในวันทำการค่ะ";

    public static string HourIsQuiet(TellingHours hours) =>
        $"เลือกเวลาได้ตั้งแต่ {Hour(hours.Opens)} ถึงก่อน {Hour(hours.Closes)} ในวันทำการค่ะ นอกเวลานี้ระบบจะไม่รบกวน";

    public static string Upcoming(Month month, IEnumerable<(Rung Rung, DateOnly Day)> rungs) =>
        $"หากยังไม่ได้ส่งรายงานเดือน {Phrases.MonthOf(month)} จะเตือนในวันต่อไปนี้\n" + string.Join('\n', rungs.Select(rung => $"• {ThaiDateWriter.Short(rung.Day)} {NameOf(rung.Rung)}"));

    // For admins.
    public static string HolidaysRunOut(DateOnly? knownThrough) => knownThrough is { } day
        ? $"ข้อมูลวันหยุดราชการในระบบมีถึง {ThaiDateWriter.Short(day)} เท่านั้น\nกรุณาเพิ่มวันหยุดของปีถัดไป เพื่อให้วันครบกำหนดและการเตือนถูกต้องค่ะ"
        : "ยังไม่มีข้อมูลวันหยุดราชการในระบบ\nกรุณาเพิ่มวันหยุด เพื่อให้วันครบกำหนดและการเตือนถูกต้องค่ะ";

    private static string NameOf(Rung rung) => rung.Kind switch
    {
        RungKind.Opened => "เปิดรับรายงาน",
        RungKind.DueSoon => $"ก่อนครบกำหนด {rung.WorkingDays} วันทำการ",
        RungKind.DueToday => "วันครบกำหนด",
        RungKind.Overdue => $"พ้นกำหนด {rung.WorkingDays} วันทำการ (แจ้งผู้บังคับบัญชาด้วย)",
        _ => "แจ้งว่าสรุปผลของรอบแล้ว",
    };

    private static string Moment(DateTimeOffset at) =>
        $"วันที่ {ThaiDateWriter.Short(BangkokClock.DayOf(at))}";

    private static string Hour(TimeOnly hour) => string.Create(CultureInfo.InvariantCulture, $"{hour:HH.mm} น.");
}
