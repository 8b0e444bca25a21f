namespace Pbms.Bot.Conversation;

/// <content>Meeting a stranger, and whom to turn to.</content>
public static partial class Phrases
{
    public const string Welcome =
        "สวัสดีค่ะ นี่คือบอตรายงานผลการดำเนินงาน สำนักงานปลัดกระทรวงแรงงาน\nกรุณาพิมพ์รหัสเชื่อมบัญชีที่ได้รับจากผู้ดูแลระบบ";

    public const string CodeWanted = "บัญชีนี้ยังไม่ได้เชื่อมกับระบบ\nกรุณาพิมพ์รหัสเชื่อมบัญชีที่ได้รับจากผู้ดูแลระบบค่ะ";
    public const string CodeWrong = "ไม่พบรหัสนี้ หรือรหัสหมดอายุแล้ว\nกรุณาตรวจสอบอีกครั้ง หรือขอรหัสใหม่จากผู้ดูแลระบบค่ะ";
    public const string CodeClosed = "เพื่อความปลอดภัย ระบบพักการรับรหัสชั่วคราว ไม่เกิน 10 นาที กรุณาลองใหม่ภายหลัง หรือติดต่อผู้ดูแลระบบค่ะ";

    /// <summary>What PDPA §23 wants told: who, what, what for, for how long, whom to turn to.</summary>
    public static string PrivacyNotice(string? contact) =>
        "ก่อนเริ่มใช้งาน ขอแจ้งการเก็บและใช้ข้อมูลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562\n"
        + "• ผู้ควบคุมข้อมูลส่วนบุคคล: สำนักงานปลัดกระทรวงแรงงาน" + (contact is null ? "\n" : $" ({contact})\n")
        + "• ข้อมูลที่เก็บ: ชื่อ หน่วยงาน รหัสบัญชีแชต ข้อความที่ส่งถึงระบบ และไฟล์หลักฐาน\n"
        + "• ใช้เพื่อรับรายงาน แจ้งเตือน และสรุปผลตามแผนปฏิบัติงานเท่านั้น\n"
        + "• ระยะเวลาเก็บ: จนกว่าจะมีคำขอให้ลบ โดยสำเนาสำรองจะลบภายใน 30 วันหลังจากนั้น\n"
        + "• ขอดู ขอรับสำเนา ขอลบข้อมูล หรือถอนความยินยอมได้ที่ผู้ดูแลระบบ ทั้งนี้ ผลงานที่รายงานแล้วยังคงอยู่โดยไม่ระบุชื่อ\n"
        + "• หากไม่ยินยอม จะใช้งานผ่านแชตนี้ไม่ได้\n"
        + "• ร้องเรียนได้ที่สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล";

    public const string ConsentWanted = "ยินยอมให้เก็บและใช้ข้อมูลตามที่แจ้งข้างต้นหรือไม่คะ";
    public const string ConsentUnclear = "กรุณาตอบ “ยินยอม” หรือ “ไม่ยินยอม” ค่ะ";
    public const string ConsentRefused = "รับทราบค่ะ ยังไม่ได้เชื่อมบัญชี หากต้องการใช้งานภายหลัง กรุณาพิมพ์รหัสเดิมอีกครั้งก่อนรหัสหมดอายุค่ะ";

    public const string AnotherAccountLinked =
        "บัญชีแชตนี้ถูกยกเลิกการเชื่อมแล้วค่ะ เพราะมีบัญชีแชตอื่นเชื่อมในชื่อของท่าน\nหากท่านไม่ได้เป็นผู้ดำเนินการ กรุณาแจ้งผู้ดูแลระบบโดยเร็วค่ะ";

    public static string Linked(string name, string? orgUnit) => $"เชื่อมบัญชีเรียบร้อยแล้วค่ะ\nคุณ{name}" + (orgUnit is null ? "" : $" · {orgUnit}");

    // The admins.
    public const string NoContact = "ยังไม่มีข้อมูลติดต่อผู้ดูแลระบบ กรุณาสอบถามผู้บังคับบัญชาของหน่วยงานค่ะ";

    public static string ContactIs(string contact) => $"ติดต่อผู้ดูแลระบบ: {contact}";

    /// <param name="names">"คุณก คุณข".</param>
    public static string AdminsAre(string names) => $"ผู้ดูแลระบบคือ{names}";

    /// <summary>A sentence that sends people to the admins, and how to reach them.</summary>
    /// <param name="contact">Null where none is set.</param>
    public static string WithContact(string sentence, string? contact) => contact is null ? sentence : $"{sentence}\n{ContactIs(contact)}";
}
