using Pbms.Core.Periods;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <content>What is seen to beside reporting: promises, questions to planners, sending back, handing over, work ahead of plan.</content>
public static partial class Phrases
{
    // Labels of buttons.
    public const string Plan = "ดูแผน";
    public const string AskPlanner = "ถามผู้วางแผน";
    public const string AnswerQuestion = "ตอบคำถาม";
    public const string TellPromise = "แจ้งการแล้วเสร็จ";
    public const string Done = "แล้วเสร็จ";
    public const string NotDone = "ยังไม่แล้วเสร็จ";
    public const string NoDayYet = "ยังไม่กำหนด";
    public const string SendBack = "ส่งกลับให้แก้ไข";
    public const string FixIt = "ตรวจสอบและแก้ไข";
    public const string HandOver = "เปลี่ยนผู้รายงาน";
    public const string HandOverYes = "ยืนยันการมอบหมาย";
    public const string Early = "งานก่อนแผน";
    public const string LeaveIt = "ไว้ภายหลัง";
    public const string ErrandOver = "เรื่องที่ถามค้างไว้ไม่อยู่ในความรับผิดชอบของท่านแล้ว จึงไม่มีการบันทึกค่ะ";

    // Misunderstood three times.
    public static string AskSomebody(string name, string duty) => $"หากไม่แน่ใจ สอบถามคุณ{name} ({duty}) หรือกดปุ่มด้านล่างได้ค่ะ";

    public const string PressAButton = "กดปุ่มด้านล่าง หรือสอบถามผู้ดูแลระบบได้ค่ะ";

    // Work ahead of plan.
    public const string WhichEarly = "ต้องการรายงานงานก่อนแผนลำดับใดคะ กดปุ่มหรือพิมพ์ลำดับ";
    public const string NothingEarly = "ไม่มีงานก่อนแผนที่รายงานได้ค่ะ";

    public static string NoSuchEarly(int count) => count == 1 ? "มีลำดับ 1 ลำดับเดียวค่ะ" : $"เลือกได้ลำดับ 1 ถึง {count} ค่ะ";

    public static string LineNumber(object number) => $"ลำดับ {number}";

    public static string EarlyLine(int number, string line, Month? first) => $"{number}. {line}" + (first is { } month ? $" ({ReportedIn(month)})" : "");

    public static string EarlyEffect(int number, string result, bool isCounted) => $"ข้อ {number} ผลงาน {result}\n{AheadOfPlan}" + (isCounted ? " คิดเป็นร้อยละ 100" : "");

    public static string EarlyNothing(int number, string result) => $"ข้อ {number} ผลงาน {result}\n{NotDue}";

    // Questions to the planner.
    public const string WhatToAsk = "กรุณาพิมพ์คำถามถึงผู้วางแผนค่ะ";
    public const string WordsForPlanner = "กรุณาพิมพ์เป็นข้อความสั้น ๆ ไม่เกิน 1,000 ตัวอักษรค่ะ";
    public const string PlannerUnreachable = "บันทึกคำถามแล้ว แต่ยังไม่มีผู้วางแผนที่ติดต่อผ่านระบบได้ จึงแจ้งผู้ดูแลระบบแล้วค่ะ ระหว่างนี้กด “ข้ามข้อนี้” ได้";
    public const string NobodyReachable = "บันทึกคำถามแล้ว แต่ยังไม่มีผู้วางแผนหรือผู้ดูแลระบบที่ติดต่อผ่านระบบได้ กรุณาสอบถามผู้วางแผนของหน่วยงานโดยตรงค่ะ";
    public const string NotYourQuestion = "คำถามนี้ไม่อยู่ในความรับผิดชอบของท่าน หรือไม่มีแล้วค่ะ";
    public const string AnswerThanks = "ส่งคำตอบให้ผู้รายงานแล้วค่ะ คำตอบนี้จะแสดงพร้อมข้อนี้ในเดือนถัดไปด้วย";
    public const string QuestionTitle = "คำถามจากผู้รายงาน";
    public const string AnswerTitle = "คำตอบของคำถามที่ท่านส่ง";
    public const string NoPlannerTitle = "ยังไม่มีผู้วางแผนในระบบ";

    public static string AskedPlanner(string names) => $"ส่งคำถามถึง{names} แล้วค่ะ เมื่อได้รับคำตอบจะแจ้งให้ทราบ ระหว่างนี้ตอบข้อนี้ต่อ หรือกด “ข้ามข้อนี้” ได้";

    public static string AlreadyAnswered(string answer) => $"คำถามนี้มีคำตอบแล้วค่ะ: {answer}";

    public static string WhatToAnswer(string asked) => $"คำถาม: {asked}\nกรุณาพิมพ์คำตอบค่ะ";

    public static string QuestionFrom(string name, string orgUnit) => $"คุณ{name} · {orgUnit}";

    public static string QuestionSaid(string words) => $"ถาม: {words}";

    public static string AnswerSaid(string words) => $"ตอบ: {words}";

    public static string WaitsForAnswer(string words) => $"ถามแล้ว รอคำตอบ: {words}";

    public static string NoPlannerFor(string orgUnit) => $"{orgUnit} ยังไม่มีผู้วางแผนที่เชื่อมบัญชี กรุณากำหนดผู้รับผิดชอบหรือส่งรหัสเชื่อมบัญชีค่ะ";

    // Promises.
    public const string NoPromises = "ขณะนี้ไม่มีกำหนดแล้วเสร็จที่ต้องแจ้งผลค่ะ";
    public const string PromiseSettled = "รายการนี้แจ้งผลไว้แล้วค่ะ";
    public const string IsItDone = "ดำเนินการแล้วเสร็จหรือไม่คะ";
    public const string WhenThen = "กำหนดแล้วเสร็จใหม่วันใดคะ พิมพ์วันที่หรือเลือกจากปฏิทินได้ค่ะ";
    public const string PromiseKept = "บันทึกว่าแล้วเสร็จตามกำหนดแล้วค่ะ เมื่อรายงานผลของเดือนที่แล้วเสร็จ กรุณาใส่จำนวนผลงานด้วย";
    public const string PromiseKeptLate = "บันทึกว่าแล้วเสร็จแล้วค่ะ (หลังวันที่กำหนด) เมื่อรายงานผลของเดือนที่แล้วเสร็จ กรุณาใส่จำนวนผลงานด้วย";
    public const string BrokenPromiseTitle = "รายการที่ไม่แล้วเสร็จตามกำหนด";

    public static string PromiseDue(int count) => $"มี {count} รายการถึงวันที่กำหนดแล้วเสร็จ กรุณาแจ้งผลค่ะ";

    public static string PromisedFor(DateOnly day) => $"กำหนดแล้วเสร็จ {ThaiDateWriter.Short(day)}";

    public static string PromiseRenewed(DateOnly? day) => day is { } next
        ? $"บันทึกแล้วค่ะ กำหนดแล้วเสร็จใหม่ {ThaiDateWriter.Short(next)} ระบบแจ้งผู้บังคับบัญชาทราบแล้ว"
        : "บันทึกแล้วค่ะ ยังไม่กำหนดวันแล้วเสร็จ ระบบแจ้งผู้บังคับบัญชาทราบแล้ว";

    public static string PromiseRenewedUntold(DateOnly? day) => day is { } next
        ? $"บันทึกแล้วค่ะ กำหนดแล้วเสร็จใหม่ {ThaiDateWriter.Short(next)}"
        : "บันทึกแล้วค่ะ ยังไม่กำหนดวันแล้วเสร็จ";

    public static string NewPromise(DateOnly? day) => day is { } next ? $"กำหนดใหม่ {ThaiDateWriter.Short(next)}" : "ยังไม่กำหนดวันใหม่";

    // A reason that has stayed the same for months.
    public const string EscalationTitle = "สาเหตุเดิมต่อเนื่องหลายเดือน";

    public static string SameFor(string reasonClass, int months) => $"{reasonClass} · ต่อเนื่อง {months} เดือน";

    // Sending back.
    public const string WhichSendBack = "ต้องการส่งกลับข้อใดคะ";
    public const string WhatToLookAt = "ขอให้ตรวจสอบหรือแก้ไขเรื่องใด กรุณาพิมพ์สั้น ๆ ค่ะ";
    public const string CommentWanted = "กรุณาพิมพ์เหตุผลที่ส่งกลับ ไม่เกิน 500 ตัวอักษรค่ะ";
    public const string NothingToSendBack = "หน่วยงานนี้ยังไม่มีข้อที่รายงานในเดือนนี้ค่ะ";
    public const string MayNotSendBack = "การส่งกลับทำได้เฉพาะผู้บังคับบัญชาของหน่วยงาน และสำนักตรวจและประเมินผลค่ะ";
    public const string SendBackWhere = "กรุณาพิมพ์ “สถานะ” เลือกหน่วยงาน แล้วกด “ส่งกลับให้แก้ไข” ค่ะ";
    public const string ChangedBeforeSendBack = "ระหว่างนี้ผู้รายงานแก้ไขข้อนี้แล้ว กรุณาตรวจสอบตัวเลขใหม่ก่อนค่ะ";
    public const string SentBackTitle = "รายการที่ส่งกลับให้แก้ไข";
    public const string SentBackUnanswered = "ส่งกลับให้แก้ไข รอผู้รายงานแก้ไขหรือยืนยัน";

    public static string SentBackTo(string names) => $"ส่งกลับแล้ว และแจ้ง{names} แล้วค่ะ";

    public const string SentBackToNobody = "ส่งกลับแล้วค่ะ แต่ผู้รายงานยังไม่ได้เชื่อมบัญชี จึงจะเห็นเมื่อเข้ามารายงานครั้งต่อไป";

    public const string ReportedResult = "ผลงานที่รายงาน";

    public static string SentBackByAdmin(string comment) => $"ผู้ดูแลระบบส่งกลับ: {comment}";

    public static string SentBackBy(string name, string comment) => $"คุณ{name} ส่งกลับ: {comment}";

    public static string SentBackCount(int count) => $"ส่งกลับให้แก้ไข {count} ข้อ";

    public static string SentBackWaiting(int count) => $"มี {count} ข้อถูกส่งกลับให้แก้ไข กรุณาตรวจสอบก่อนค่ะ";

    public static string QuestionsWaiting(int count) => $"มีคำถามจากผู้รายงานรอคำตอบ {count} ข้อ";

    // Handing over.
    public const string MayNotHandOver = "การเปลี่ยนผู้รายงานทำได้เฉพาะผู้บังคับบัญชาของหน่วยงานค่ะ";
    public const string HandOverWhere = "กรุณาพิมพ์ “สถานะ” เลือกหน่วยงาน แล้วกด “เปลี่ยนผู้รายงาน” ค่ะ";
    public const string NoReporterYet = "หน่วยงานนี้ยังไม่มีผู้รายงาน กรุณาแจ้งผู้ดูแลระบบค่ะ";
    public const string NobodyByThatName = "ไม่พบชื่อนี้ในหน่วยงานของท่าน หากเป็นบุคคลนอกหน่วยงาน กรุณาพิมพ์ชื่อและนามสกุลให้ครบ หรือแจ้งผู้ดูแลระบบให้เพิ่มบุคคลค่ะ";
    public const string SeveralByThatName = "พบหลายคน กรุณาเลือกค่ะ";
    public const string HandOverStale = "ผู้รายงานของหน่วยงานเปลี่ยนไปแล้ว กรุณาเริ่มใหม่ค่ะ";
    public const string HandedOverTitle = "มอบหมายให้รายงานผล";

    public static string WhoNext(string orgUnit, string from) => $"{orgUnit}\nผู้รายงานปัจจุบัน คุณ{from}\nต้องการมอบหมายให้ผู้ใดคะ (เลือก หรือพิมพ์ชื่อ)";

    public static string HandOverCheck(string orgUnit, string from, string to) => $"{orgUnit}\nเปลี่ยนผู้รายงานจากคุณ{from} เป็นคุณ{to}\nยืนยันหรือไม่คะ";

    public static string HandedOver(string to, bool told) => $"มอบหมายให้คุณ{to} แล้วค่ะ" + (told ? "" : "\nผู้รับมอบหมายยังไม่ได้เชื่อมบัญชี กรุณาแจ้งผู้ดูแลระบบให้ออกรหัสเชื่อมบัญชี");

    public static string NowYours(string by, string from) => $"คุณ{by} มอบหมายให้ท่านรายงานผลต่อจากคุณ{from}";

    public static string NoLongerYours(string by, string orgUnit, string to) => $"คุณ{by} มอบหมายให้คุณ{to} รายงานผลของ{orgUnit}แทนแล้วค่ะ ขอบคุณสำหรับการดำเนินงานที่ผ่านมา";

    // The plan card.
    public const string PlanTitle = "แผนของข้อนี้";
    public const string NoPlanner = "ยังไม่กำหนด";
    public const string NothingToShow = "กรุณาเลือกข้อที่ต้องการดูแผนก่อนค่ะ โดยพิมพ์ “รายงานผล”";
    public const string StandingByMonth = "ผลงานสะสม / เป้าหมายสะสม";

    public static string LastYear(FiscalYear year) => $"ผลงานสะสม ปีงบประมาณ พ.ศ. {year}";
}
