using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation;

/// <summary>Sentences of forms: the whole month, or all reasons, on one card.</summary>
public static partial class Phrases
{
    public const string FormNext = "บันทึกและไปต่อ";
    public const string FormNumberFault = "กรุณากรอกตัวเลขตั้งแต่ 0 ขึ้นไปค่ะ";
    public const string FormValuesHint = "ข้อที่ยังไม่มีข้อมูลเว้นว่างไว้ได้ค่ะ ข้อที่ไม่มีผลงานกรอก 0";
    public const string FormReasonsHint = "ข้อต่อไปนี้ยังไม่เป็นไปตามเป้าหมาย ขอทราบสาเหตุค่ะ";
    public const string FormEmpty = "ยังไม่มีข้อที่กรอกค่ะ กรุณากรอกอย่างน้อย 1 ข้อ หรือกด “พักไว้ก่อน”";
    public const string ReasonClass = "ประเภทสาเหตุ";
    public const string ReasonClassHint = "เว้นว่างได้ ระบบจะเลือกให้จากรายละเอียด";
    public const string ReasonWords = "รายละเอียด";
    public const string PromisedDay = "กำหนดแล้วเสร็จ (ถ้ามี)";

    public static string FormTitle(Month month) => $"รายงานผล · {MonthOf(month)}";

    public static string FormReasonsTitle(Month month) => $"สาเหตุ · {MonthOf(month)}";

    public static string ReasonsMissing(IEnumerable<int> numbers) =>
        $"ข้อ {string.Join(", ", numbers)} ยังไม่ได้ระบุสาเหตุ กรุณากรอกประเภทหรือรายละเอียดค่ะ หากยังไม่พร้อม กด “ข้ามข้อนี้”";

    public static string ReasonsNoted(IEnumerable<int> numbers) => $"บันทึกสาเหตุของข้อ {string.Join(", ", numbers)} แล้วค่ะ";
}
