namespace Pbms.Bot.Conversation;

/// <summary>Sentences that belong to a channel's own corners, not to the conversation.</summary>
public static class PhrasesForChannels
{
    public const string InGroup = "สวัสดีค่ะ เพื่อความปลอดภัยของข้อมูล บอตไม่รับรายงานและไม่แสดงตัวเลขในกลุ่ม กรุณาเพิ่มบอตเป็นเพื่อน แล้วพิมพ์ในแชตส่วนตัวค่ะ";

    // On cards of Teams.
    public const string Received = "รับทราบค่ะ";
    public const string OtherChoices = "ตัวเลือกอื่น";
    public const string Choose = "เลือก";

    // Under the items of the menu that stays below the chat.
    public const string ReportHint = "กรอกผลงานประจำเดือน";
    public const string StatusHint = "ผลการดำเนินงานล่าสุด";
    public const string StatusOverHint = "หน่วยงานในความรับผิดชอบ";
    public const string MenuHint = "เริ่มต้นใช้งาน";
    public const string HelpHint = "วิธีใช้งาน";

    /// <summary>To the supervisor, when a reporter has blocked or removed the bot.</summary>
    public static string ReporterUnreachable(string name, string orgUnit) =>
        $"ขณะนี้ระบบส่งข้อความถึงคุณ{name} ผู้รายงานผลของ{orgUnit} ไม่ได้\nกรุณาแจ้งให้เพิ่มบอตเป็นเพื่อนอีกครั้ง แล้วจะใช้งานต่อได้ทันทีค่ะ";
}
