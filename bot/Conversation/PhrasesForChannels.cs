using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation;

/// <summary>Sentences that belong to a channel's own corners, not to the conversation.</summary>
public static class PhrasesForChannels
{
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

    /// <summary>Where others listen.</summary>
    /// <param name="channel">The <see cref="ChatAccount.Channel"/> it is said in.</param>
    public static string InGroup(string channel) =>
        $"สวัสดีค่ะ เพื่อความปลอดภัยของข้อมูล บอตไม่รับรายงานและไม่แสดงตัวเลขในกลุ่ม {(IsTeams(channel) ? "กรุณาติดตั้งแอปนี้ใน Teams" : "กรุณาเพิ่มบอตเป็นเพื่อน")} แล้วพิมพ์ในแชตส่วนตัวค่ะ";

    /// <summary>To the supervisor, when a reporter has blocked or removed the bot.</summary>
    /// <param name="channel">The <see cref="ChatAccount.Channel"/> the reporter was reached by.</param>
    public static string ReporterUnreachable(string name, string orgUnit, string channel) =>
        $"ขณะนี้ระบบส่งข้อความถึงคุณ{name} ผู้รายงานของ{orgUnit} ไม่ได้\nกรุณาแจ้งให้{(IsTeams(channel) ? "ติดตั้งแอปใน Teams " : "เพิ่มบอตเป็นเพื่อน")}อีกครั้ง แล้วจะใช้งานต่อได้ทันทีค่ะ";

    /// <summary>Answers given over the other channel and not yet sent stand in the report here.</summary>
    /// <param name="channel">The <see cref="ChatAccount.Channel"/> it is said in.</param>
    public static string TakenFromElsewhere(IEnumerable<int> numbers, string channel) =>
        $"ข้อ {string.Join(", ", numbers)} ใช้คำตอบที่กรอกค้างไว้ใน{(IsTeams(channel) ? " LINE " : " Teams ")}ค่ะ";

    private static bool IsTeams(string channel) => channel == ChatAccount.Teams;
}
