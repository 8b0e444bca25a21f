using System.Globalization;
using Pbms.Core.Periods;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <summary>Every sentence the bot says, in one place. The persona says ค่ะ, everywhere, and blames nobody.</summary>
public static partial class Phrases
{
    // Labels of buttons: at most 20 characters as seen.
    public const string Report = "รายงานผล";
    public const string Status = "สถานะ";
    public const string Help = "ช่วยเหลือ";
    public const string Menu = "เมนู";
    public const string Back = "ย้อนกลับ";
    public const string Skip = "ข้ามข้อนี้";
    public const string Cancel = "พักไว้ก่อน";
    public const string Send = "ส่งรายงาน";
    public const string NothingDone = "ยังไม่ได้ดำเนินการ";
    public const string NothingMore = "ไม่มีผลงานเพิ่ม";
    public const string RightNext = "ถูกต้อง";
    public const string Change = "แก้ไขสาเหตุ";
    public const string Agree = "ยินยอม";
    public const string Disagree = "ไม่ยินยอม";
    public const string Resume = "รายงานต่อ";
    public const string OnlyMonth = "เฉพาะเดือน";
    public const string Cumulative = "สะสม";
    public const string ItIsRight = "ถูกต้อง";
    public const string ChangeNumber = "แก้ไขตัวเลข";
    public const string DiscardYes = "ลบคำตอบ";
    public const string DiscardNo = "ไม่ลบ";

    // Misunderstandings.
    public const string NotANumber = "กรุณาพิมพ์เป็นตัวเลขค่ะ เช่น 5 หรือ 7,285 (ใช้เลขไทยได้)";
    public const string PressOrType = "กรุณากดปุ่มด้านล่าง หรือพิมพ์ตัวเลขใหม่ค่ะ";
    public const string WholeNumberWanted = "ข้อนี้ต้องรายงานเป็นจำนวนเต็มค่ะ";
    public const string ZeroOrLater = "หมายถึงยังไม่ได้ดำเนินการ (บันทึกเป็น 0) หรือต้องการข้ามข้อนี้ไว้ก่อนคะ";
    public const string NotRequiredForPlanner = "หากข้อนี้ไม่ต้องรายงาน กรุณาแจ้งผู้ดูแลระบบให้ปรับแผน ระหว่างนี้กด “ข้ามข้อนี้” ได้ค่ะ";
    public const string NotRequired = "หากข้อนี้ไม่ต้องรายงาน กรุณากด “ถามผู้วางแผน” ระหว่างนี้กด “ข้ามข้อนี้” ไว้ก่อนได้ค่ะ";
    public const string OldButton = "ปุ่มนี้เป็นของข้อความก่อนหน้า จึงไม่มีผลต่อข้อมูลค่ะ กรุณาใช้ปุ่มในข้อความล่าสุด";
    public const string UnknownButton = "ปุ่มนี้ใช้ไม่ได้แล้วค่ะ กรุณาพิมพ์ “เมนู”";
    public const string AttachmentUnread = "กรุณาตอบเป็นข้อความหรือกดปุ่มค่ะ หากเป็นหลักฐาน ส่งได้เฉพาะภาพหรือไฟล์ PDF";
    public const string NotUnderstood = "ขออภัยค่ะ ระบบยังไม่เข้าใจข้อความนี้ พิมพ์ “ช่วยเหลือ” เพื่อดูวิธีใช้";
    public const string NothingHere = "ยังไม่มีคำตอบที่รอส่งค่ะ พิมพ์ “รายงานผล” เพื่อเริ่ม";
    public const string NoOrgUnit = "บัญชีนี้ยังไม่มีหน่วยงานที่ดูสถานะได้ กรุณาแจ้งผู้ดูแลระบบค่ะ";
    public const string NothingToSkip = "ไม่มีข้อที่ต้องข้ามแล้วค่ะ กรุณาตรวจสอบสรุปด้านล่าง";
    public const string FirstAlready = "ข้อนี้เป็นข้อแรกค่ะ";
    public const string YouAreWelcome = "ยินดีค่ะ";
    public const string Noted = "ขอบคุณค่ะ";
    public const string MenuQuestion = "ต้องการให้ช่วยเรื่องใดคะ";
    public const string WordsTooLong = "ข้อความยาวเกิน 2,000 ตัวอักษร กรุณาสรุปให้สั้นลงค่ะ";

    /// <param name="earlier">A month before the one being reported that may be reported still; null when there is none.</param>
    public static string HelpText(bool reports, bool supervises, bool evaluates, Month? earlier, string? contact) =>
        "วิธีใช้ (พิมพ์หรือกดปุ่มได้ทุกเมื่อ)\n"
        + (reports ? ReporterHelp : "")
        + (reports && earlier is { } month ? $"• “{ReportMonth(month)}” รายงานเดือนอื่นที่ยังเปิดรับ\n" : "")
        + (supervises || evaluates ? OverseeingHelp : OwnHelp)
        + AskingHelp
        + (supervises ? "• “ส่งกลับ” “เปลี่ยนผู้รายงาน” ดูแลรายงานของหน่วยงาน\n" : evaluates ? "• “ส่งกลับ” ส่งรายงานกลับให้แก้ไข\n" : "")
        + (evaluates ? "• “เล่มรายงาน” เปิดรายงานของรอบ\n" : "")
        + "• “เตือน 13.00” เลือกเวลาเตือน · “หยุดเตือน” พักการเตือน · “เตือนต่อ” เปิดการเตือน\n"
        + "• “เมนู” กลับไปเมนูหลัก"
        + (contact is null ? "" : $"\n• {ContactIs(contact)}");

    private const string ReporterHelp =
        "• “รายงานผล” ตอบทีละข้อ แล้วกด “ส่งรายงาน”\n"
        + "• ตัวเลข เช่น 7,285 หรือ ๗,๒๘๕ หรือ 1.2 ล้าน หากไม่มีผลงาน พิมพ์ 0\n"
        + "• ตอบหลายข้อในข้อความเดียวได้ เช่น “1) 5 2) 0”\n"
        + "• “ข้าม” เว้นข้อนี้ไว้ก่อน ยังไม่บันทึกผล\n"
        + "• “ย้อนกลับ” กลับไปข้อก่อนหน้า\n"
        + "• “แก้ข้อ 2” แก้ไขคำตอบข้อ 2\n"
        + "• “พักไว้ก่อน” หยุดชั่วคราว คำตอบไม่หาย\n"
        + "• “ลบคำตอบ” ลบคำตอบที่ยังไม่ได้ส่ง\n"
        + "• “ดูแผน” ดูเป้าหมายและผลงานรายเดือนของข้อที่กำลังตอบ\n"
        + "• “ถามผู้วางแผน” ส่งคำถามเกี่ยวกับข้อที่กำลังตอบ\n"
        + "• ส่งภาพหรือไฟล์ PDF ขณะตอบข้อใด จะเป็นหลักฐานของข้อนั้น\n"
        + "• “งานก่อนแผน” รายงานข้อที่ยังไม่ถึงกำหนด\n";

    private const string OwnHelp =
        "• “สถานะ” ดูผลการดำเนินงานของหน่วยงานท่าน หรือ “สถานะ รอบ 1 เดือน”\n";

    private const string OverseeingHelp =
        "• “สถานะ” ดูผลการดำเนินงาน ตามด้วยชื่อหน่วยงานในความรับผิดชอบ หรือ “สถานะ รอบ 1 เดือน”\n"
        + "• “ใครยังไม่ส่ง” “สีแดง” “เทียบรอบก่อน” ตามด้วยชื่อได้เช่นกัน\n";

    private const string AskingHelp =
        "• “ทำไม” ที่มาของผลการดำเนินงาน · “ควรเร่งอะไร” ข้อที่ควรทำก่อน · “แนวโน้ม” ผลรายรอบ\n"
        + "• “ภาพรวม” ผลการดำเนินงานในภาพรวม · “กำหนดส่ง” วันครบกำหนด\n";

    // Reporting.
    public const string WhichOrgUnit = "ต้องการรายงานผลของหน่วยงานใดคะ";
    public const string NoSuchOfYours = "ไม่พบหน่วยงานนี้ในรายชื่อที่ท่านรายงานผลค่ะ กรุณากดเลือกด้านล่าง หรือพิมพ์ชื่อหน่วยงานอีกครั้ง";
    public const string NotAReporter = "บัญชีนี้ยังไม่ได้รับมอบหมายให้รายงานผล หากไม่ถูกต้อง กรุณาแจ้งผู้ดูแลระบบค่ะ";
    public const string WhyShortHint = "เลือกสาเหตุด้านล่าง หรือพิมพ์รายละเอียดสั้น ๆ ได้ค่ะ";
    public const string Paused = "พักรายงานไว้แล้วค่ะ คำตอบยังอยู่ครบ แต่ยังไม่ได้ส่ง\nพิมพ์ “รายงานผล” เพื่อรายงานต่อ";
    public const string PausedNothingNew = "พักรายงานไว้แล้วค่ะ ไม่มีคำตอบใหม่ที่รอส่ง\nพิมพ์ “รายงานผล” เพื่อรายงานต่อ";
    public const string NothingToPause = "ขณะนี้ไม่มีรายงานที่ค้างอยู่ค่ะ";
    public const string Discarded = "ลบคำตอบที่ยังไม่ได้ส่งแล้วค่ะ รายงานที่ส่งแล้วยังอยู่ครบ";
    public const string DiscardWanted = "ต้องการลบคำตอบที่ยังไม่ได้ส่งทั้งหมดหรือไม่คะ";
    public const string NothingToSend = "ยังไม่มีคำตอบใหม่ให้ส่งค่ะ";
    public const string Unanswered = "ยังไม่รายงาน";
    public const string Unreported = "ยังไม่รายงาน";
    public const string Demonstration = "* มีข้อมูลสมมติเพื่อการสาธิตประกอบ";
    public const string ReviewTitle = "สรุปก่อนส่ง";
    public const string ReviewSentTitle = "สรุปรายงานที่ส่งแล้ว";
    public const string ReviewNothingNewTitle = "สรุปรายงาน";
    public const string SentTitle = "ส่งรายงานแล้ว";
    public const string SentPartlyTitle = "ส่งรายงานแล้วบางข้อ";
    public const string StatusTitle = "สถานะผลการดำเนินงาน";
    public const string ThisUnit = "ผลการดำเนินงาน";
    public const string CentralOverall = "ภาพรวมส่วนกลาง";
    public const string CentralUnits = "หน่วยงานส่วนกลาง";
    public const string RegionalOverall = "ภาพรวมส่วนภูมิภาค";
    public const string ProvincesReported = "จังหวัดที่รายงานแล้ว";
    public const string ByProjectOverall = "ภาพรวมจำแนกตามโครงการ";
    public const string NotDue = "ยังไม่ถึงกำหนดรายงานผล";
    public const string NoMonthlyTarget = "ยังไม่กำหนด";
    public const string NotCountedYet = "ยังไม่มีเป้าหมายสะสมถึงเดือนนี้ จึงยังไม่นำมาคำนวณ";
    public const string AheadOfPlan = "ดำเนินการก่อนแผน";

    public const string ReasonNeeded = "ข้อที่ไม่เป็นไปตามเป้าหมายต้องระบุสาเหตุค่ะ หากยังไม่พร้อม กด “ข้ามข้อนี้”";
    public const string NumberIsNoReason = "ข้อความนี้เป็นตัวเลข ยังไม่ใช่สาเหตุค่ะ หากต้องการแก้ไขตัวเลข กด “ย้อนกลับ”";
    public const string PlanChanged = "แผนของหน่วยงานเปลี่ยนไประหว่างนี้ กรุณาตรวจสอบอีกครั้งค่ะ คำตอบของข้อที่ยังมีอยู่ไม่หาย";
    public const string DraftDropped = "รายงานที่ค้างไว้ใช้ต่อไม่ได้แล้ว เพราะรอบรายงานหรือหน่วยงานที่รับผิดชอบเปลี่ยนไปค่ะ กรุณาพิมพ์ “รายงานผล” เพื่อเริ่มใหม่";
    public const string LookedAt = "รายงานที่ส่งแล้วยังอยู่ครบ ไม่มีข้อที่เปลี่ยนแปลงค่ะ";
    public const string ChangedMeanwhile = "ระหว่างนี้มีผู้แก้ไขข้อต่อไปนี้ รายงานนี้จึงยังไม่ได้ส่ง หากกด “ส่งรายงาน” อีกครั้ง จะใช้ตัวเลขของท่านแทนค่ะ";
    public const string NoYear = "ยังไม่มีแผนปฏิบัติงานของปีงบประมาณนี้ในระบบ กรุณาแจ้งผู้ดูแลระบบค่ะ";

    public static string Greeting(string name) => $"สวัสดีค่ะ คุณ{name}";

    public static string Unfinished(Month month, int answered, int all) => $"มีรายงานเดือน {MonthOf(month)} ค้างอยู่ ตอบแล้ว {answered}/{all} ข้อ";

    public static string NothingDue(Month month, Month? first) =>
        $"เดือน {MonthOf(month)} หน่วยงานยังไม่ถึงกำหนดรายงานผลค่ะ" + (first is { } later ? $"\nกำหนด{ReportedIn(later)}" : "");

    /// <summary>As the report prints it.</summary>
    public static string ReportedIn(Month month) => $"รายงานผลเดือน {MonthOf(month)}";

    /// <summary>"พ.ย. 67 · ศปท.\nต้องรายงาน 3 ข้อ · ครบกำหนด 6 ธ.ค. 67 (อีก 3 วันทำการ)".</summary>
    public static string Opening(Month month, string orgUnit, int left, int lines, string due) =>
        $"{MonthOf(month)} · {orgUnit}\n" + (left == lines ? $"ต้องรายงาน {lines} ข้อ" : $"เหลือ {left} จาก {lines} ข้อ") + $" · {due}";

    public static string Due(DateOnly due, int workingDaysLeft) =>
        $"ครบกำหนด {ThaiDateWriter.Short(due)} " + (workingDaysLeft == 0 ? "(ภายในวันนี้)" : $"(อีก {workingDaysLeft} วันทำการ)");

    /// <summary>"ศปท. · ยังไม่ได้ส่ง 2 จาก 3 ข้อ".</summary>
    public static string StillToSend(string orgUnit, int left, int lines) =>
        $"{orgUnit} · " + (lines == 0 ? NotDue : left == 0 ? $"ส่งครบ {lines} ข้อแล้ว" : $"ยังไม่ได้ส่ง {left} จาก {lines} ข้อ");

    public static string Overdue(DateOnly due) => $"ครบกำหนด {ThaiDateWriter.Short(due)} (พ้นกำหนดแล้ว แต่ยังส่งได้)";

    public static string Resumed(Month month, string due) => $"รายงานต่อจากที่ค้างไว้ · {MonthOf(month)}\n{due}";

    public static string AllSent(Month month) => $"ส่งรายงานเดือน {MonthOf(month)} ครบทุกข้อแล้วค่ะ หากต้องการแก้ไข กดปุ่ม หรือพิมพ์ เช่น “แก้ข้อ 1”";

    public static string HowMany(Month month, string unitOfMeasure) => $"เฉพาะเดือน {MonthOf(month)} มีผลงานกี่{unitOfMeasure}คะ";

    public static string WhichPercent(Month month) => $"ณ สิ้นเดือน {MonthOf(month)} ผลงานอยู่ที่ร้อยละเท่าใดคะ";

    public static string WhichLevel(Month month) => $"ณ สิ้นเดือน {MonthOf(month)} ผลงานอยู่ที่ระดับใดคะ";

    public static string OnTarget(string amount) => $"{amount} ครบเป้า";

    public static string Keep(string amount) => $"คงเดิม {amount}";

    public static string EditNumber(int number) => $"แก้ข้อ {number}";

    public static string NoSuchNumber(int lines) => lines switch
    {
        0 => NothingHere,
        1 => "รายงานนี้มีข้อ 1 ข้อเดียวค่ะ",
        _ => $"เลือกได้ข้อ 1 ถึง {lines} ค่ะ",
    };

    /// <summary>"ผลงานสะสม 0 ครั้ง · เป้าหมายสะสม 1 ครั้ง".</summary>
    public static string AgainstCumulative(string result, string target) => $"ผลงานสะสม {result} · เป้าหมายสะสม {target}";

    /// <summary>"ผลงาน ร้อยละ 80 · เป้าหมาย ร้อยละ 90".</summary>
    public static string Against(string result, string target) => $"ผลงาน {result} · เป้าหมาย {target}";

    public static string Effect(int number, string figures, string score) => $"ข้อ {number} {figures}\nคิดเป็น{score}";

    public static string NotCountedEffect(int number, string result) => $"ข้อ {number} ผลงาน {result}\n{NotCountedYet}";

    public static string Changed(string before, string after) => $"แก้ไขจาก {before} เป็น {after}";

    public static string IfSentNow(string orgUnitScore) => $"หากส่งตอนนี้ ผลการดำเนินงานของหน่วยงานจะเป็น{orgUnitScore}";

    public static string OthersValue(int number, string amount, DateTimeOffset at) => $"ข้อ {number} มีผู้รายงานเป็น {amount} เมื่อ {Moment(at)}";

    public static string EarlierMonth(Month month, int lines) => $"เดือน {MonthOf(month)} ยังไม่รายงาน {lines} ข้อ กด “{ReportMonth(month)}” เพื่อรายงานเดือนนั้นก่อนค่ะ";

    public static string ReportMonth(Month month) => $"รายงาน {MonthOf(month)}";

    public static string SeveralTaken(IEnumerable<int> numbers) => $"บันทึกคำตอบข้อ {string.Join(", ", numbers)} แล้วค่ะ";

    public static string SeveralTooMany(int answers, int first, int lines) =>
        $"ได้รับ {answers} คำตอบ แต่ตั้งแต่ข้อ {first} มีเพียง {lines} ข้อ จึงยังไม่ได้บันทึกค่ะ กรุณาพิมพ์เลขข้อกำกับ เช่น “1) 5 2) 0”";

    public static string SeveralUnclear(IEnumerable<int> numbers) => $"ข้อ {string.Join(", ", numbers)} ยังไม่ชัดเจน ขอถามทีละข้อค่ะ";

    public static string SeveralUnusual(IEnumerable<int> numbers) => $"ข้อ {string.Join(", ", numbers)} ขอตรวจสอบตัวเลขก่อนบันทึกค่ะ";

    public static string Numbered(int number, string line) => $"ข้อ {number} {line}";

    public static string NotTaken(int number, string amount) => $"ข้ามข้อ {number} แล้วค่ะ (ยังไม่บันทึก {amount})";

    public static string CameLate(string words) => $"ข้อความ “{words}” มาถึงช้ากว่าข้อความที่ส่งภายหลัง จึงยังไม่ได้บันทึกค่ะ หากยังต้องการใช้ กรุณาพิมพ์อีกครั้ง";

    public static string Failed(string number) => $"ขออภัยค่ะ ระบบทำรายการนี้ไม่สำเร็จ ข้อมูลที่ส่งแล้วไม่สูญหาย\nกรุณาลองใหม่ หากยังไม่สำเร็จ กรุณาแจ้งผู้ดูแลระบบ โดยอ้างรหัสข้อผิดพลาด {number} ค่ะ";

    public static string WouldBe(string orgUnit, string score) => $"ผลการดำเนินงานของ{orgUnit}จะเป็น{score}";

    public static string TwoReadings(Month month, string typed, string cumulativeIfMonth, string monthIfCumulative) =>
        $"{typed} เป็นผลงานเฉพาะเดือน {MonthOf(month)} หรือผลงานสะสมคะ\n"
        + $"• เฉพาะเดือน: ผลงานสะสมจะเป็น {cumulativeIfMonth}\n"
        + $"• สะสม: ผลงานเฉพาะเดือนจะเป็น {monthIfCumulative}";

    public static string BelowBefore(string cumulative, string before) => $"ผลงานสะสม {cumulative} ต่ำกว่าผลงานสะสมถึงเดือนก่อน ({before}) กรุณาตรวจสอบตัวเลขค่ะ";

    public static string AboveAnnual(string standing, string annual) => $"ผลงานสะสม {standing} สูงกว่าเป้าหมาย 12 เดือน ({annual})\nถูกต้องหรือไม่คะ";

    public static string AbovePercent(string value) => $"{value} สูงกว่าร้อยละ 100\nถูกต้องหรือไม่คะ";

    public static string Falls(string value, string before) => $"{value} ต่ำกว่าครั้งก่อนที่รายงานไว้ ({before})\nถูกต้องหรือไม่คะ";

    public static string UnlikeHistory(string value, string smallest, string largest, int months) =>
        $"{value} ต่างจากผลงาน {months} เดือนที่ผ่านมามาก (ระหว่าง {smallest} ถึง {largest})\nถูกต้องหรือไม่คะ";

    public static string WhyShort(int number, string line) => $"ข้อ {number} {line}\nขอทราบสาเหตุที่ไม่เป็นไปตามเป้าหมายค่ะ";

    public static string InOwnWords(string reasonClass) => $"{reasonClass}\nกรุณาระบุรายละเอียดสั้น ๆ และกำหนดแล้วเสร็จ (ถ้ามี) ด้วยค่ะ";

    public static string ReasonCheck(string reasonClass, DateOnly? promised) =>
        $"ประเภทสาเหตุ: {reasonClass}" + (promised is { } day ? $"\nกำหนดแล้วเสร็จ: {ThaiDateWriter.Short(day)}" : "") + "\nพร้อมรายละเอียดตามที่แจ้ง ถูกต้องหรือไม่คะ";

    public static string ReasonNoted(string reasonClass, DateOnly? promised) =>
        $"บันทึกสาเหตุแล้ว: {reasonClass}" + (promised is { } day ? $" · กำหนดแล้วเสร็จ {ThaiDateWriter.Short(day)}" : "");

    public static string Sent(DateTimeOffset at, int count, bool late) => $"ส่งแล้ว {count} ข้อ เมื่อ {Moment(at)}" + (late ? " (หลังกำหนด)" : "");

    public static string EditableUntil(DateOnly day) => $"แก้ไขให้ทันรอบนี้ได้ถึง {ThaiDateWriter.Short(day)}";

    public const string AfterFreeze = "พ้นวันสรุปผลของรอบนี้แล้ว ผลงานนี้จะรวมในรอบถัดไป";

    public static string StillToReport(int count) => $"ยังเหลือ {count} ข้อที่ยังไม่รายงาน พิมพ์ “รายงานผล” เพื่อรายงานต่อค่ะ";

    public static string MonthClosed(Month month) => $"เดือน {MonthOf(month)} ปิดรับรายงานแล้วค่ะ หากจำเป็นต้องแก้ไข กรุณาแจ้งผู้ดูแลระบบ";

    public static string MonthNotOpen(Month month, DateOnly opens) => $"เดือน {MonthOf(month)} ยังไม่เปิดรับรายงานค่ะ จะเปิดรับวันที่ {ThaiDateWriter.Short(opens)}";

    /// <summary>Of a fiscal year the store holds no plan for: nothing was ever open there.</summary>
    /// <param name="button">The one below that reports the month that is open.</param>
    public static string NoPlanOf(Month month, string button) =>
        $"ระบบไม่มีแผนปฏิบัติงานของปีงบประมาณ พ.ศ. {FiscalYear.Of(month)} จึงรายงานเดือน {MonthOf(month)} ไม่ได้ค่ะ หากต้องการรายงานเดือนที่เปิดรับอยู่ กด “{button}”";

    public static string WhichMonth(Month example) => $"กรุณาระบุเดือนและปีค่ะ เช่น “{ReportMonth(example)}”";

    public static string StillOpen(int count) => $"ยังไม่รายงาน {count} ข้อ ข้อที่ถึงกำหนดคิดเป็นร้อยละ 0 จนกว่าจะรายงาน";

    public static string AndMore(int count) => $"และอีก {count} รายการ";

    public static string AsOf(DateTimeOffset now) => $"ข้อมูล ณ วันที่ {Moment(now)}";

    public static string RoundOf(Round round) => $"รอบ {round.Months} เดือน ปีงบประมาณ พ.ศ. {round.Year}";

    public static string UnitWanted(string typed, string expected) =>
        $"ข้อนี้ใช้หน่วยนับ “{expected}” แต่ได้รับข้อความ “{typed}”\nกรุณาตรวจสอบและพิมพ์ตัวเลขอีกครั้งค่ะ";

    public static string Unclear(NumberDoubt doubt) => doubt switch
    {
        NumberDoubt.Approximate => "กรุณาพิมพ์ตัวเลขที่แน่นอนค่ะ",
        NumberDoubt.MoreOrLess => "กรุณาพิมพ์ตัวเลขที่แน่นอนค่ะ โดยไม่ใช้คำว่า “กว่า” หรือ “ไม่ถึง”",
        NumberDoubt.Range => "กรุณาพิมพ์ตัวเลขเดียว ไม่ใช่ช่วงตัวเลขค่ะ",
        NumberDoubt.Fraction => "กรุณาพิมพ์เป็นตัวเลข ไม่ใช่เศษส่วนค่ะ",
        NumberDoubt.Grouping => "กรุณาตรวจสอบตำแหน่งเครื่องหมายจุลภาค (,) แล้วพิมพ์ใหม่ค่ะ เช่น 7,285",
        NumberDoubt.SeveralNumbers => "พบตัวเลขมากกว่าหนึ่งจำนวน กรุณาพิมพ์ตัวเลขเดียวสำหรับข้อนี้ค่ะ",
        NumberDoubt.Negative => "กรุณาพิมพ์ตัวเลขตั้งแต่ 0 ขึ้นไปค่ะ",
        NumberDoubt.TooLarge => "ตัวเลขสูงเกินกว่าที่ระบบรับได้ กรุณาตรวจสอบอีกครั้งค่ะ",
        NumberDoubt.Shortened => "กรุณาพิมพ์ตัวเลขเต็มจำนวนค่ะ เช่น 1,200",
        NumberDoubt.DateOrTime => "ข้อความนี้คล้ายวันที่หรือเวลา กรุณาพิมพ์เป็นจำนวนค่ะ",
        NumberDoubt.AmongWords => "กรุณาพิมพ์เฉพาะตัวเลขผลงานของเดือนที่รายงานค่ะ",
        _ => "ระบบอ่านตัวเลขนี้ไม่ได้ กรุณาพิมพ์ใหม่ค่ะ",
    };

    public static string MonthOf(Month month) => ThaiDateWriter.MonthShort(month.Year, month.Number);

    public static string Moment(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"{ThaiDateWriter.Short(BangkokClock.DayOf(at))} เวลา {BangkokClock.ToBangkok(at):HH.mm} น.");
}
