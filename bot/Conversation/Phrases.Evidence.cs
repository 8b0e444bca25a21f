namespace Pbms.Bot.Conversation;

/// <content>Pictures and documents as evidence.</content>
public static partial class Phrases
{
    public const string MoveEvidence = "เป็นของข้ออื่น";
    public const string DropEvidence = "ไม่ใช้ไฟล์นี้";
    public const string ShowEvidence = "ดูหลักฐาน";
    public const string Open = "เปิดดู";
    public const string Picture = "ภาพ";
    public const string Document = "เอกสาร";
    public const string WhichLineEvidence = "ไฟล์นี้เป็นหลักฐานของข้อใดคะ";
    public const string EvidenceNeedsLine = "กรุณาเลือกข้อของไฟล์นี้ หรือกด “ไม่ใช้ไฟล์นี้” ค่ะ";
    public const string EvidenceNeedsReport = "ได้รับไฟล์แล้ว แต่ยังไม่ทราบว่าเป็นหลักฐานของข้อใด กรุณาพิมพ์ “รายงานผล” เลือกข้อ แล้วส่งไฟล์อีกครั้งค่ะ";
    public const string EvidenceTooLarge = "ไฟล์ใหญ่เกิน 10 MB จึงยังไม่ได้เก็บ กรุณาลดขนาดหรือแบ่งไฟล์ค่ะ";
    public const string EvidenceKinds = "รับเฉพาะภาพ (JPEG, PNG) และไฟล์ PDF ไฟล์นี้จึงยังไม่ได้เก็บค่ะ";
    public const string EvidenceTooMany = "ยังไม่ได้เก็บ เพราะวันนี้ส่งไฟล์ครบจำนวนที่รับได้แล้ว กรุณาส่งอีกครั้งในวันถัดไปค่ะ";
    public const string NoEvidence = "ยังไม่มีหลักฐานค่ะ";
    public const string EvidenceTitle = "หลักฐาน";
    public const string EvidenceLinks = "ลิงก์ออกให้ท่านโดยเฉพาะและใช้ได้ 24 ชั่วโมง ผู้อื่นที่ได้ลิงก์นี้จะเปิดได้เช่นกัน กรุณาอย่าส่งต่อค่ะ";
    public const string MayNotSeeEvidence = "ดูหลักฐานได้เฉพาะผู้รายงานและผู้บังคับบัญชาของหน่วยงาน และสำนักตรวจและประเมินผลค่ะ";

    public static string EvidenceTaken(string name, int number) => $"รับไฟล์ “{name}” เป็นหลักฐานของข้อ {number} แล้วค่ะ จะส่งพร้อมรายงาน";

    public static string EvidenceDropped(string name) => $"ไม่เก็บไฟล์ “{name}” แล้วค่ะ";

    public static string EvidenceFull(int number, int most) => $"ข้อ {number} มีหลักฐานครบ {most} ไฟล์แล้วค่ะ";

    public static string EvidenceCount(int count) => $"หลักฐาน {count} ไฟล์";

    public static string EvidenceGone(string name) => $"ยังไม่ได้รับไฟล์ “{name}” กรุณาส่งอีกครั้งค่ะ";

    public static string EvidenceRefused(string name, string why) => $"“{name}” {why}";
}
