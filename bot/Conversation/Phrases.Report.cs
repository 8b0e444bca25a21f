using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation;

/// <content>The published report.</content>
public static partial class Phrases
{
    public const string ReportTitle = "เล่มรายงาน";
    public const string ReportWord = "เปิดไฟล์ Word";
    public const string ReportExcel = "เปิดไฟล์ Excel";
    public const string ReportPicture = "เปิดภาพสรุป";
    public const string ReportTooOften = "เปิดเล่มรายงานถี่เกินไปค่ะ กรุณารอ 1 นาที แล้วเปิดลิงก์เดิมอีกครั้ง";
    public const string MayNotPublish = "เล่มรายงานเปิดได้เฉพาะสำนักตรวจและประเมินผล และผู้ดูแลระบบค่ะ";

    public static string ReportFrozen(DateOnly cutOff) => $"ข้อมูล ณ วันที่ {ThaiDateWriter.Short(cutOff)} (สรุปผลรอบแล้ว)";

    public static string ReportDraft(DateOnly cutOff) => $"ฉบับร่าง ตัวเลขอาจเปลี่ยนแปลงได้ถึงวันที่ {ThaiDateWriter.Short(cutOff)}";
}
