namespace Pbms.Bot.Notices;

/// <summary>What reporters are told of an administrator's doing.</summary>
public static class NoticePhrases
{
    public static string SentBack(string month, string line, string comment) =>
        $"ขอให้ตรวจสอบผลงานอีกครั้งค่ะ\n{month} · {line}\nความเห็น: {comment}\nพิมพ์ \"รายงานผล\" เพื่อแก้ไขได้เลยค่ะ";
}
