using Pbms.Core.Periods;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>Every sentence the bot says, in one place. The persona says ค่ะ, everywhere, and blames nobody.</summary>
public static class Phrases
{
    // Labels of buttons: at most 20 characters as seen.
    public const string Report = "รายงานผล";
    public const string Status = "สถานะ";
    public const string Help = "ช่วยเหลือ";
    public const string Menu = "เมนู";
    public const string Back = "ย้อนกลับ";
    public const string Skip = "ข้าม";
    public const string Cancel = "ยกเลิก";
    public const string Send = "ส่งรายงาน";
    public const string NothingDone = "ยังไม่ได้ดำเนินการ";
    public const string NothingMore = "เดือนนี้ไม่มีเพิ่ม";
    public const string RightNext = "ใช่ ถัดไป";
    public const string Change = "แก้ไข";
    public const string Agree = "ยินยอม";
    public const string Disagree = "ไม่ยินยอม";
    public const string NotNow = "ยังไม่รายงาน";
    public const string Resume = "รายงานต่อ";

    // Meeting a stranger.
    public const string Welcome =
        "สวัสดีค่ะ บอทรายงานผลการดำเนินงาน สำนักงานปลัดกระทรวงแรงงาน\nกรุณาพิมพ์รหัสเชื่อมบัญชีที่ได้รับจากผู้ดูแลระบบ";

    public const string CodeWanted = "บัญชีนี้ยังไม่ได้เชื่อมกับระบบ\nกรุณาพิมพ์รหัสเชื่อมบัญชีที่ได้รับจากผู้ดูแลระบบค่ะ";
    public const string CodeWrong = "ไม่พบรหัสนี้ หรือรหัสหมดอายุแล้ว\nกรุณาตรวจสอบอีกครั้ง หรือขอรหัสใหม่จากผู้ดูแลระบบค่ะ";
    public const string CodeClosed = "ใส่รหัสไม่ถูกต้องหลายครั้ง กรุณารอ 10 นาทีแล้วลองใหม่ค่ะ";

    public const string PrivacyNotice =
        "ก่อนเริ่มใช้งาน ขอแจ้งการคุ้มครองข้อมูลส่วนบุคคล (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)\n"
        + "• ระบบเก็บชื่อ หน่วยงาน รหัสบัญชีแชต และข้อความที่ใช้รายงานผล\n"
        + "• ใช้เพื่อรับรายงาน แจ้งเตือน และสรุปผลตามแผนปฏิบัติงานเท่านั้น\n"
        + "• ขอดู ขอรับสำเนา หรือขอลบข้อมูลได้ที่ผู้ดูแลระบบ โดยตัวเลขผลงานจะยังคงอยู่";

    public const string ConsentWanted = "ยินยอมหรือไม่คะ";
    public const string ConsentRefused = "ยังไม่ได้เชื่อมบัญชีค่ะ หากต้องการใช้งานภายหลัง พิมพ์รหัสเดิมได้อีกครั้งก่อนรหัสหมดอายุ";

    // Misunderstandings.
    public const string NotANumber = "ขอคำตอบเป็นตัวเลขค่ะ เช่น 5 หรือ ๗,๒๘๕";
    public const string WholeNumberWanted = "หน่วยนับนี้ต้องเป็นจำนวนเต็มค่ะ";
    public const string ZeroOrLater = "ยังไม่ได้ดำเนินการ (นับเป็น 0) หรือขอข้ามไว้ก่อนคะ";
    public const string NotRequired = "หากข้อนี้ไม่ต้องรายงาน กรุณาแจ้งผู้วางแผนของหน่วยงาน ระหว่างนี้กด “ข้าม” ได้ค่ะ";
    public const string OldButton = "ปุ่มนั้นเป็นของคำถามก่อนหน้า ซึ่งตอบแล้วหรือเปลี่ยนไปแล้วค่ะ";
    public const string UnknownButton = "ปุ่มนี้ใช้ไม่ได้แล้วค่ะ";
    public const string AttachmentUnread = "ขณะนี้รับได้เฉพาะข้อความค่ะ";
    public const string NotUnderstood = "ขออภัยค่ะ ไม่เข้าใจข้อความนี้";
    public const string NothingHere = "ยังไม่มีรายการให้ทำตรงนี้ค่ะ";
    public const string FirstAlready = "นี่เป็นข้อแรกแล้วค่ะ";
    public const string MenuQuestion = "ต้องการทำอะไรคะ";
    public const string WordsTooLong = "ข้อความยาวเกิน 2,000 ตัวอักษร กรุณาสรุปให้สั้นลงค่ะ";

    public const string HelpText =
        "วิธีใช้\n"
        + "• รายงานผล: ตอบทีละข้อ แล้วกด “ส่งรายงาน”\n"
        + "• พิมพ์ตัวเลขได้ทั้ง 7,285 · ๗,๒๘๕ · 1.2 ล้าน\n"
        + "• ย้อนกลับ: กลับไปข้อก่อนหน้า\n"
        + "• แก้ข้อ 2: แก้ไขข้อ 2\n"
        + "• ข้าม: เว้นข้อนี้ไว้ก่อน\n"
        + "• ยกเลิก: หยุดไว้ก่อน สิ่งที่กรอกไว้ไม่หาย\n"
        + "• สถานะ: ดูผลของหน่วยงาน";

    // Reporting.
    public const string WhichOrgUnit = "รายงานผลของหน่วยงานใดคะ";
    public const string NotAReporter = "บัญชีนี้ไม่ได้รับมอบหมายให้รายงานผล หากไม่ถูกต้องกรุณาแจ้งผู้ดูแลระบบค่ะ";
    public const string WhyShort = "เพราะอะไรคะ";
    public const string WhyShortHint = "เลือกสาเหตุ หรือพิมพ์เล่าสั้น ๆ ได้เลย";
    public const string Paused = "หยุดไว้ก่อนค่ะ สิ่งที่กรอกไว้ยังอยู่ พิมพ์ “รายงานผล” เพื่อทำต่อ";
    public const string Discarded = "ล้างสิ่งที่กรอกไว้แล้วค่ะ";
    public const string NothingToSend = "ยังไม่มีรายการใดเปลี่ยนแปลง จึงไม่มีอะไรต้องส่งค่ะ";
    public const string Unanswered = "ยังไม่ได้กรอก";
    public const string Unreported = "ยังไม่รายงาน";
    public const string Demonstration = "* ข้อมูลสาธิต ไม่ได้มาจากรายงานฉบับพิมพ์";
    public const string ReviewTitle = "สรุปก่อนส่ง";
    public const string SentTitle = "ส่งรายงานแล้ว";
    public const string StatusTitle = "สถานะผลการดำเนินงาน";
    public const string ThisUnit = "หน่วยงาน";
    public const string Division = "สำนัก/กอง";
    public const string CentralOverall = "ภาพรวมส่วนกลาง";
    public const string RegionalOverall = "ภาพรวมส่วนภูมิภาค";
    public const string ByProjectOverall = "ภาพรวมตามโครงการ";
    public const string NotDue = "ยังไม่ถึงกำหนดรายงานผล";
    public const string AheadOfPlan = "ดำเนินการก่อนแผน";
    public const string ChangedMeanwhile = "มีผู้แก้ไขรายการเดียวกันระหว่างนี้ กรุณาตรวจสอบอีกครั้งค่ะ";

    public const string NoYear = "ผู้ดูแลระบบยังไม่ได้ตั้งค่าแผนของปีงบประมาณนี้ค่ะ";
    public const string Trouble = "ขออภัยค่ะ ระบบขัดข้องชั่วคราว ข้อมูลที่ส่งแล้วไม่สูญหาย กรุณาลองใหม่อีกครั้ง";

    public static string Linked(string name) => $"เชื่อมบัญชีเรียบร้อยแล้วค่ะ คุณ{name}";

    public static string Greeting(string name) => $"สวัสดีค่ะ คุณ{name}\n{MenuQuestion}";

    public static string NothingDue(Month month) => $"เดือน {MonthOf(month)} หน่วยงานไม่มีรายการที่ต้องรายงานค่ะ";

    /// <summary>"พ.ย. 67 · ศปท. · ต้องรายงาน 3 รายการ\nครบกำหนด 6 ธ.ค. 67 (อีก 3 วันทำการ)".</summary>
    public static string Opening(Month month, string orgUnit, int lines, DateOnly due, int workingDaysLeft, bool late) =>
        $"{MonthOf(month)} · {orgUnit}\nต้องรายงาน {lines} รายการ · ครบกำหนด {ThaiDateWriter.Short(due)}"
        + (late ? " (เลยกำหนดแล้ว ยังส่งได้)" : workingDaysLeft == 0 ? " (วันนี้)" : $" (อีก {workingDaysLeft} วันทำการ)");

    public static string Resumed(int at, int lines) => $"ทำต่อจากที่ค้างไว้ · ข้อ {at} จาก {lines}";

    public static string AllSent(Month month) => $"รายงานเดือน {MonthOf(month)} ครบทุกข้อแล้วค่ะ เลือกข้อที่ต้องการแก้ไขได้";

    public static string HowMany(Month month, string unitOfMeasure) => $"เดือน {MonthOf(month)} ทำได้กี่{unitOfMeasure}คะ";

    public static string HowHigh(string unitOfMeasure) => $"ขณะนี้ได้{unitOfMeasure}เท่าใดคะ";

    public static string OnTarget(string amount) => $"{amount} ครบเป้า";

    public static string Keep(string amount) => $"คงเดิม {amount}";

    public static string EditNumber(int number) => $"แก้ข้อ {number}";

    public static string NoSuchNumber(int lines) => $"มีข้อ 1 ถึง {lines} ค่ะ";

    /// <summary>"ข้อ 1: 0/1 ครั้ง → 0.00 🔴 ต้องเร่งรัด".</summary>
    public static string Effect(int number, string figures, string score) => $"ข้อ {number}: {figures} → {score}";

    public static string IfSentNow(string orgUnitScore) => $"ถ้าส่งตอนนี้ หน่วยงานได้ {orgUnitScore}";

    public static string InOwnWords(string reasonClass) => $"{reasonClass}\nช่วยเล่าสั้น ๆ และบอกกำหนดแล้วเสร็จ (ถ้ามี) ค่ะ";

    public static string ReasonNoted(string reasonClass, DateOnly? promised) =>
        $"บันทึก: {reasonClass}" + (promised is { } day ? $" · กำหนด {ThaiDateWriter.Short(day)}" : "");

    public static string Sent(DateTimeOffset at, int count, DateOnly editableUntil, bool late) =>
        $"ส่ง {count} รายการ เมื่อ {ThaiDateWriter.Moment(at)}" + (late ? " (หลังกำหนด)" : "") + $"\nแก้ไขได้ถึง {ThaiDateWriter.Short(editableUntil)}";

    public static string StillOpen(int count) => $"ยังไม่ได้กรอก {count} ข้อ: ข้อที่ถึงกำหนดนับเป็น 0 จนกว่าจะรายงาน";

    public static string AndMore(int count) => $"และอีก {count} รายการ";

    public static string AsOf(DateTimeOffset now) => $"ข้อมูล ณ {ThaiDateWriter.Moment(now)}";

    public static string RoundOf(Round round) => $"รอบ {round.Months} เดือน ปีงบประมาณ พ.ศ. {round.Year}";

    public static string UnitWanted(string typed, string expected) => $"ข้อนี้นับเป็น{expected} แต่พิมพ์มาว่า “{typed}”\nกรุณาตอบเป็นจำนวน{expected}ค่ะ";

    public static string Unclear(NumberDoubt doubt) => doubt switch
    {
        NumberDoubt.Approximate => "ขอตัวเลขที่แน่นอนค่ะ",
        NumberDoubt.MoreOrLess => "ขอตัวเลขที่แน่นอนค่ะ (ไม่ใช่ กว่า/ไม่ถึง)",
        NumberDoubt.Range => "ขอตัวเลขเดียวค่ะ (ไม่ใช่ช่วง)",
        NumberDoubt.Fraction => "ขอเป็นจำนวนเต็มหรือทศนิยมค่ะ",
        NumberDoubt.Grouping => "เครื่องหมายจุลภาคอยู่ผิดที่ กรุณาพิมพ์ใหม่ เช่น 7,285",
        NumberDoubt.SeveralNumbers => "พบตัวเลขมากกว่าหนึ่งจำนวน ขอทีละข้อค่ะ",
        NumberDoubt.Negative => "ผลงานต้องไม่ติดลบค่ะ",
        NumberDoubt.TooLarge => "ตัวเลขใหญ่เกินไป กรุณาตรวจสอบค่ะ",
        NumberDoubt.Shortened => "กรุณาพิมพ์จำนวนให้ครบค่ะ เช่น 1,200",
        NumberDoubt.DateOrTime => "ข้อความนี้เหมือนวันที่หรือเวลา ขอเป็นจำนวนค่ะ",
        NumberDoubt.AmongWords => "ขอเฉพาะตัวเลขผลงานของเดือนนี้ค่ะ",
        _ => "อ่านตัวเลขนี้ไม่ออก กรุณาพิมพ์ใหม่ค่ะ",
    };

    public static string MonthOf(Month month) => ThaiDateWriter.MonthShort(month.Year, month.Number);
}
