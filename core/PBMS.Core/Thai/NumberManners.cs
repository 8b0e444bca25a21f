namespace Pbms.Core.Thai;

/// <summary>Words round a number: those that change nothing, and those that make it a number to ask about.</summary>
internal static class NumberManners
{
    /// <summary>Said before a number; they leave it as it is.</summary>
    public static readonly PhraseList Leads = new(
        "เดือนนี้", "ทำได้", "ทำไป", "ทำแล้ว", "ได้", "จำนวน", "รวมเป็น", "รวม", "ทั้งหมด", "ทั้งสิ้น",
        "คิดเป็น", "คือ", "มี", "ผลงาน", "ผลการดำเนินงาน", "ผล", "ดำเนินการไป", "ดำเนินการ", "จัดไป", "จัด", "ตอบ",
        "แค่", "เพียง", "ครบ", "อยู่ที่", "เท่ากับ", "แล้ว", "ใช่", "ครับ", "ค่ะ", "คะ");

    /// <summary>Said after a number and its measure; they leave it as it is.</summary>
    public static readonly PhraseList Tails = new(
        "แล้ว", "เท่านั้น", "ถ้วน", "พอดี", "ครบเป้าหมาย", "ครบเป้า", "ครบตามเป้าหมาย", "ครบตามเป้า", "ตามเป้าหมาย", "ตามเป้า");

    /// <summary>Said before a number that is then not the number.</summary>
    public static readonly PhraseTable<NumberDoubt> HedgesBefore = new(
    [
        .. Each(NumberDoubt.Approximate, "ประมาณ", "โดยประมาณ", "ราวๆ", "ราว ๆ", "ราว", "เกือบๆ", "เกือบ ๆ", "เกือบ", "น่าจะ", "คงจะ",
            "คง", "สัก", "ซัก", "~", "≈", "อาจจะ", "อาจ", "ไม่แน่ใจ", "หลาย", "เป็น", "นับ", "หลัก", "ใกล้ๆ", "ใกล้", "ไม่กี่"),
        .. Each(NumberDoubt.MoreOrLess, "กว่า", "ไม่ถึง", "ไม่เกิน", "ไม่ต่ำกว่า", "ไม่น้อยกว่า", "อย่างน้อย", "อย่างมาก", "มากกว่า",
            "น้อยกว่า", "เกิน", "ต่ำกว่า", "สูงกว่า", "ขั้นต่ำ", "สูงสุด", "ตั้งแต่", ">", "<", "≥", "≤"),
        .. Each(NumberDoubt.Negative, "-", "ติดลบ", "ลบ"),
        .. Each(NumberDoubt.Fraction, "ครึ่ง", "½", "¼", "¾"),
    ]);

    /// <summary>Said after a number that is then not the number.</summary>
    public static readonly PhraseTable<NumberDoubt> HedgesAfter = new(
    [
        .. Each(NumberDoubt.Approximate, "ๆ", "โดยประมาณ", "ประมาณ", "มั้ง", "ไหม", "มั้ย", "~"),
        .. Each(NumberDoubt.MoreOrLess, "กว่า", "เศษ", "ขึ้นไป", "เป็นอย่างน้อย", "อย่างน้อย", "+"),
        .. Each(NumberDoubt.Range, "-", "ถึง", "หรือ"),
        .. Each(NumberDoubt.Fraction, "/", "ครึ่ง", "½", "¼", "¾", "ใน"),
        .. Each(NumberDoubt.DateOrTime, ":", "น.", "นาฬิกา", "โมง", "ทุ่ม"),
        .. Each(NumberDoubt.SeveralNumbers, "และ", "กับ"),
    ]);

    /// <summary>Anywhere after the number, these put it in doubt.</summary>
    public static readonly (string Word, NumberDoubt Doubt)[] HedgesAnywhere =
    [
        ("กว่า", NumberDoubt.MoreOrLess), ("ขึ้นไป", NumberDoubt.MoreOrLess), ("อย่างน้อย", NumberDoubt.MoreOrLess),
        ("ประมาณ", NumberDoubt.Approximate), ("ไม่แน่ใจ", NumberDoubt.Approximate), ("มั้ง", NumberDoubt.Approximate),
        ("?", NumberDoubt.Approximate), ("ครึ่ง", NumberDoubt.Fraction), ("ไม่", NumberDoubt.AmongWords), ("อีก", NumberDoubt.AmongWords),
    ];

    private static IEnumerable<KeyValuePair<string, NumberDoubt>> Each(NumberDoubt doubt, params string[] words) =>
        words.Select(word => KeyValuePair.Create(word, doubt));
}
