namespace Pbms.Core.Thai;

/// <summary>The words of Thai numbers, the words that only look like them, and the measures that may be glued to them.</summary>
internal static class NumberWords
{
    /// <summary>Number words; <see cref="NumberToken.End"/> is filled in by the lexer.</summary>
    public static readonly PhraseTable<NumberToken> All = new(new Dictionary<string, NumberToken>
    {
        ["ศูนย์"] = new(NumberTokenKind.Zero, 0, 0),
        ["หนึ่ง"] = new(NumberTokenKind.Digit, 1, 0),
        ["นึง"] = new(NumberTokenKind.Digit, 1, 0),
        ["สอง"] = new(NumberTokenKind.Digit, 2, 0),
        ["สาม"] = new(NumberTokenKind.Digit, 3, 0),
        ["สี่"] = new(NumberTokenKind.Digit, 4, 0),
        ["ห้า"] = new(NumberTokenKind.Digit, 5, 0),
        ["หก"] = new(NumberTokenKind.Digit, 6, 0),
        ["เจ็ด"] = new(NumberTokenKind.Digit, 7, 0),
        ["แปด"] = new(NumberTokenKind.Digit, 8, 0),
        ["เก้า"] = new(NumberTokenKind.Digit, 9, 0),
        ["เอ็ด"] = new(NumberTokenKind.LastOne, 1, 0),
        ["ยี่"] = new(NumberTokenKind.TwoOfTwenty, 2, 0),
        ["สิบ"] = new(NumberTokenKind.Scale, 10, 0),
        ["ร้อย"] = new(NumberTokenKind.Scale, 100, 0),
        ["พัน"] = new(NumberTokenKind.Scale, 1_000, 0),
        ["หมื่น"] = new(NumberTokenKind.Scale, 10_000, 0),
        ["แสน"] = new(NumberTokenKind.Scale, 100_000, 0),
        ["ล้าน"] = new(NumberTokenKind.Million, 1_000_000, 0),
    });

    /// <summary>
    /// What is counted and starts like a number word ("5 สามเณร"), and หนึ่งใน. Alone such words need no list: letters that go on
    /// after a number word make it none (สามารถ, หกล้ม).
    /// </summary>
    public static readonly PhraseList FalseFriends = new(
        "สามเณร", "สองแถว", "ห้าง", "เก้าอี้", "สี่แยก", "ร้อยละ", "ร้อยเวร", "ร้อยตำรวจ", "พันธ", "พันตำรวจ", "พันเอก", "สิบเอก", "สิบโท",
        "สิบตำรวจ", "หนึ่งใน", "ยี่ห้อ");

    /// <summary>Units of measure (DOMAIN §2 and those of neighbouring plans) that may follow a number word without a space; the start of one is enough.</summary>
    public static readonly PhraseList Measures = new(
        "คน", "ราย", "แห่ง", "ชมรม", "ศูนย์", "ข้อ", "เรื่อง", "ครั้ง", "เล่ม", "ฉบับ", "ชุด", "แผน", "จังหวัด", "หลักสูตร",
        "โครงการ", "กิจกรรม", "บาท", "วัน", "สัปดาห์", "อาทิตย์", "เดือน", "ปี", "ชั่วโมง", "นาที", "ครัวเรือน", "หมู่บ้าน", "ตำบล",
        "อำเภอ", "รุ่น", "หน่วย", "ระบบ", "คดี", "ระดับ", "เปอร์เซ็น", "สถานประกอบ", "เครือข่าย", "กลุ่ม", "คัน",
        "ตัวชี้วัด", "ใบ", "แผ่น", "ชิ้น", "อัน", "ทีม", "คณะ", "มาตรการ", "ประเด็น", "ช่องทาง", "สื่อ", "คลิป", "ท่าน",
        "กรณี", "บริษัท", "โรงงาน", "ลูกจ้าง", "นายจ้าง", "แรงงาน", "ผู้", "อาสาสมัคร", "เครื่อง", "หลัง", "คู่", "รอบ", "เวที",
        "โรงเรียน", "สาขา", "ตำแหน่ง", "อัตรา");

    /// <summary>Measures that stand before their number (ร้อยละ 80, ระดับที่ 3), and their plain name.</summary>
    public static readonly PhraseTable<string> MeasuresBefore = new(new Dictionary<string, string>
    {
        ["ร้อยละ"] = "ร้อยละ",
        ["ระดับที่"] = "ระดับ",
        ["ระดับ"] = "ระดับ",
    });
}
