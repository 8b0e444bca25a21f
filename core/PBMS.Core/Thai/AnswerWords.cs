namespace Pbms.Core.Thai;

/// <summary>The words of short answers, written without spaces and in lower case.</summary>
internal static class AnswerWords
{
    private static readonly string[] Yes =
    [
        "ใช่", "ถูก", "ถูกต้อง", "ตกลง", "โอเค", "โอเช", "โอเคร", "เค", "ได้", "ยืนยัน", "จริง", "เห็นด้วย", "อือ", "เออ", "เอา", "ครบ",
        "ok", "okay", "okie", "oke", "yes", "yep", "yeah", "y", "sure", "correct", "👍", "👌", "✅", "🆗",
    ];

    private static readonly string[] No =
    [
        "ไม่", "ไม่ใช่", "ไม่ถูก", "ไม่ถูกต้อง", "ยังไม่ถูก", "ยังไม่ถูกต้อง", "ยังไม่ใช่", "ไม่ตกลง", "ไม่โอเค", "ไม่เอา",
        "ไม่ยืนยัน", "ไม่จริง", "ไม่เห็นด้วย", "ไม่ต้อง", "ผิด", "ไม่ครบ", "no", "nope", "n", "notok", "❌", "👎",
    ];

    private static readonly string[] Zero =
    [
        "-", "ไม่มี", "ยังไม่มี", "ยังไม่ได้", "ไม่ได้เลยสักครั้ง", "ยังไม่ทำ", "ยังไม่จัด", "ยังไม่ดำเนินการ",
        "ยังไม่เริ่ม", "ยังไม่เริ่มดำเนินการ", "ยังไม่เริ่มทำ", "nil", "none",
    ];

    private static readonly string[] UnclearZero =
    [
        "ไม่ได้", "ไม่มีข้อมูล", "ยังไม่มีข้อมูล", "ไม่ได้รับข้อมูล", "ยังไม่ได้รับข้อมูล", "ยังไม่ได้รับรายงาน", "ไม่มีรายงาน",
        "ยังไม่มีรายงาน", "ยังไม่ได้รายงาน", "ยังไม่ได้สรุป", "ยังไม่ได้รวบรวม", "ยังไม่ได้นับ", "ยังไม่เสร็จ", "ยังไม่แล้วเสร็จ",
        "ยังทำไม่เสร็จ", "ยังไม่ครบ", "ยังไม่สรุป", "ยังไม่ทราบ", "ยังไม่ทราบผล", "ยังไม่รู้", "อยู่ระหว่างดำเนินการ",
        "อยู่ระหว่างการดำเนินการ", "กำลังดำเนินการ", "กำลังทำ", "รอดำเนินการ", "รอข้อมูล", "รอผล", "ทำไม่ได้", "ไม่ได้ผล",
    ];

    private static readonly string[] Later =
    [
        "ยัง", "ยังไม่", "ยังก่อน", "ข้าม", "ข้ามก่อน", "ข้ามไปก่อน", "ขอข้าม", "ขอข้ามก่อน", "ขอข้ามไปก่อน", "ไว้ก่อน",
        "เอาไว้ก่อน", "ไว้ทีหลัง", "เอาไว้ทีหลัง", "ไว้วันหลัง", "ไว้คราวหน้า", "ไว้ค่อย", "ไว้ค่อยทำ", "เดี๋ยว", "เดี๋ยวก่อน",
        "เดี๋ยวค่อย", "เดี๋ยวค่อยทำ", "เดี๋ยวค่อยรายงาน", "เดี๋ยวค่อยตอบ", "เดี๋ยวค่อยว่ากัน", "เดี๋ยวมา", "เดี๋ยวมารายงาน",
        "เดี๋ยวมาตอบ", "เดี๋ยวแจ้ง", "เดี๋ยวรายงาน", "ค่อยทำ", "ค่อยรายงาน", "ค่อยตอบ", "ทีหลัง", "ภายหลัง", "วันหลัง", "รอก่อน",
        "รอแป๊บ", "แป๊บ", "ขอเวลา", "ขอเวลาก่อน", "ขอรายงานทีหลัง", "ขอรายงานภายหลัง", "ขอตอบทีหลัง", "ยังไม่พร้อม", "ยังไม่ว่าง",
        "ไม่ว่าง", "ยังตอบไม่ได้", "skip", "later",
    ];

    private static readonly string[] NotRequired =
    [
        "ไม่ต้องรายงาน", "ไม่ต้องทำ", "ไม่เกี่ยว", "ไม่เกี่ยวข้อง", "ไม่เกี่ยวกับเรา", "ไม่เกี่ยวกับหน่วยงาน",
        "ไม่เกี่ยวกับหน่วยงานเรา", "ไม่อยู่ในแผน", "ไม่มีในแผน", "ไม่ใช่ของเรา", "ไม่ใช่งานเรา", "ไม่ใช่งานของเรา", "ไม่ใช่หน้าที่",
        "ไม่ใช่หน้าที่เรา", "ไม่ใช่ของหน่วยงาน", "ไม่ใช่ของหน่วยงานเรา", "ไม่รับผิดชอบ", "ไม่ได้รับผิดชอบ", "ไม่มีภารกิจ",
        "ไม่มีภารกิจนี้", "ยังไม่ถึงกำหนด", "ยังไม่ถึงกำหนดรายงาน", "ยังไม่ถึงกำหนดรายงานผล", "n/a",
    ];

    // "ยังไม่ได้" + "จัดประชุม": nothing was done. Verbs not listed here ("ยังไม่ได้ส่ง") say something else.
    private static readonly string[] NotDone = ["ยังไม่ได้", "ไม่ได้", "ยังไม่มีการ", "ไม่มีการ"];

    private static readonly string[] Doing =
    [
        "ดำเนินการ", "ดำเนินงาน", "ดำเนินกิจกรรม", "ทำ", "ทำอะไร", "ทำกิจกรรม", "จัด", "จัดประชุม", "จัดการประชุม", "จัดกิจกรรม",
        "จัดอบรม", "จัดการอบรม", "จัดโครงการ", "ประชุม", "อบรม", "ฝึกอบรม", "ปฏิบัติ", "เริ่ม", "เริ่มทำ", "เริ่มดำเนินการ",
        "ลงพื้นที่", "ออกตรวจ", "ตรวจ",
    ];

    private static readonly string[] NoResult = ["ไม่มี", "ยังไม่มี"];

    private static readonly string[] Result = ["ผล", "ผลงาน", "ผลการดำเนินงาน", "ผลการดำเนินการ", "กิจกรรม", "สักครั้ง"];

    private static readonly string[] Accompanying =
    [
        "เดือนนี้", "ในเดือนนี้", "รอบนี้", "ตอนนี้", "ขณะนี้", "แล้ว", "อะ", "อ่ะ", "ๆ", "สิ", "ซิ", "ไป",
    ];

    /// <summary>All of them; where a word is in two lists the earlier one counts.</summary>
    public static readonly PhraseTable<AnswerWord> All = new(
    [
        .. Each(ShortAnswer.NotRequired, NotRequired),
        .. Each(ShortAnswer.UnclearZero, UnclearZero),
        .. Each(ShortAnswer.Yes, Yes),
        .. Each(ShortAnswer.No, No),
        .. Each(ShortAnswer.Zero, [.. Zero, .. Joined(NotDone, Doing), .. Joined(NoResult, Result)]),
        .. Each(ShortAnswer.Later, Later),
        .. ThaiPoliteness.Agreeing.Select(word => KeyValuePair.Create(word, new AnswerWord(ShortAnswer.Yes, IsManners: true))),
        .. Each(ShortAnswer.None, [.. ThaiPoliteness.Empty, .. Accompanying]),
    ]);

    private static IEnumerable<string> Joined(string[] fronts, string[] ends) =>
        fronts.SelectMany(front => ends.Select(end => front + end));

    private static IEnumerable<KeyValuePair<string, AnswerWord>> Each(ShortAnswer answer, string[] words) =>
        words.Select(word => KeyValuePair.Create(word, new AnswerWord(answer)));
}
