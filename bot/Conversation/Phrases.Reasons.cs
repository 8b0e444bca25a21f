using Pbms.Core.Periods;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <content>Reasons that stay, and promised days.</content>
public static partial class Phrases
{
    public const string LikeLastMonth = "เหมือนเดือนก่อน";
    public const string PickPromise = "เลือกวันแล้วเสร็จ";
    public const string DayGone = "วันที่เลือกผ่านไปแล้ว กรุณาเลือกตั้งแต่วันนี้เป็นต้นไปค่ะ";

    public const string ReasonAwaited = "ยังไม่ระบุสาเหตุ จึงยังไม่ส่งข้อนี้";
    public const string ReasonsAwaited = "ยังส่งไม่ได้ค่ะ เพราะมีข้อที่ยังไม่ระบุสาเหตุ กรุณากดปุ่ม “แก้ข้อ” ของข้อนั้น";

    public static string ReasonPutOff(int number, string amount) =>
        $"เก็บผลงานข้อ {number} ({amount}) ไว้แล้ว แต่จะส่งได้เมื่อระบุสาเหตุ\nเมื่อพร้อม พิมพ์ “แก้ข้อ {number}” ค่ะ";

    public static string LikeNumber(int number) => $"เหมือนข้อ {number}";

    public static string ForAlso(IEnumerable<int> numbers) => $"ใช้กับข้อ {string.Join(", ", numbers)} ด้วย";

    public static string ReasonBefore(Month month, string reasonClass, string words, int months) =>
        $"เดือน {MonthOf(month)} แจ้งไว้ว่า {reasonClass}" + (words.Length == 0 ? "" : $" “{words}”") + (months == 1 ? "" : $" (ต่อเนื่อง {months} เดือน)");

    public static string ReasonNotedFor(IEnumerable<int> numbers, string reasonClass, DateOnly? promised) =>
        $"บันทึกสาเหตุข้อ {string.Join(", ", numbers)} แล้ว: {reasonClass}" + (promised is { } day ? $" · กำหนดแล้วเสร็จ {ThaiDateWriter.Short(day)}" : "");

    public static string WillEscalate(int months) => $"สาเหตุนี้ต่อเนื่อง {months} เดือนแล้ว เมื่อส่งรายงาน ระบบจะแจ้งผู้บังคับบัญชาทราบด้วยค่ะ";

    public static string InOwnWordsBy(string reasonClass, DateOnly day) =>
        $"{reasonClass} · กำหนดแล้วเสร็จ {ThaiDateWriter.Short(day)}\nกรุณาระบุรายละเอียดสั้น ๆ ด้วยค่ะ";
}
