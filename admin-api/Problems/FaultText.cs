using System.Collections.Frozen;

namespace Pbms.AdminApi.Problems;

/// <summary>What the codes of faults in tables mean, for people.</summary>
public static class FaultText
{
    private static readonly FrozenDictionary<string, (string Thai, string English)> Texts = new Dictionary<string, (string, string)>
    {
        ["cell.formula"] = ("ไม่รับสูตรคำนวณ โปรดวางเป็นค่า", "Formulas are not taken; paste the value."),
        ["cell.outside"] = ("มีข้อมูลนอกคอลัมน์ของตาราง", "There is something outside the columns of the table."),
        ["cell.required"] = ("ต้องกรอก", "Must be filled in."),
        ["code.other_missing"] = ("ต้องมีประเภทสาเหตุ other", "There must be a reason class named other."),
        ["code.repeated"] = ("รหัสซ้ำ", "The code is there twice."),
        ["code.unknown"] = ("ไม่มีรหัสนี้", "There is no such code."),
        ["column.missing"] = ("ขาดคอลัมน์นี้", "This column is missing."),
        ["column.repeated"] = ("คอลัมน์ซ้ำ", "The column is there twice."),
        ["column.unknown"] = ("ไม่รู้จักคอลัมน์นี้", "There is no such column."),
        ["csv.malformed"] = ("เครื่องหมายคำพูดในแฟ้มไม่ปิด", "Quotes in the file do not close."),
        ["date.malformed"] = ("วันที่ต้องเป็น ปปปป-ดด-วว ปี ค.ศ.", "A date reads yyyy-MM-dd, Common Era."),
        ["days.malformed"] = ("วันตามปฏิทินการรายงานใช้ไม่ได้", "The days of the reporting calendar contradict each other."),
        ["encoding.not_utf8"] = ("แฟ้มต้องเป็น UTF-8", "The file must be UTF-8."),
        ["entra_id.taken"] = ("บัญชี Entra นี้เป็นของผู้อื่นแล้ว", "The Entra account is somebody else's already."),
        ["file.malformed"] = ("อ่านแฟ้มนี้ไม่ได้", "The file cannot be read."),
        ["file.too_large"] = ("แฟ้มเมื่อคลายแล้วใหญ่เกินกำหนด", "Unpacked, the file is too large."),
        ["file.unknown_kind"] = ("รับเฉพาะ .xlsx .csv และ .zip ของ .csv", "Only .xlsx, .csv and .zip of .csv are taken."),
        ["guid.malformed"] = ("ต้องเป็น Object ID ของ Entra (GUID)", "An Entra object id is a GUID."),
        ["kind.unknown"] = ("ไม่มีชนิดนี้", "There is no such kind."),
        ["line.circular"] = ("ตัวชี้วัดอ้างวนถึงตัวเอง", "The line leads back to itself."),
        ["moment.malformed"] = ("เวลาต้องเป็นแบบ 2024-12-02T09:14:00+07:00", "A time reads 2024-12-02T09:14:00+07:00."),
        ["month.closed"] = ("เดือนนี้ปิดรับรายงานแล้ว", "The month is closed."),
        ["month.malformed"] = ("เดือนต้องเป็น ปปปป-ดด ปี ค.ศ.", "A month reads yyyy-MM, Common Era."),
        ["month.outside_year"] = ("เดือนอยู่นอกปีงบประมาณ", "The month is not in the fiscal year."),
        ["number.malformed"] = ("ต้องเป็นตัวเลข ไม่มีจุลภาค ทศนิยมไม่เกินสี่ตำแหน่ง", "Digits only, no commas, at most four decimals."),
        ["parent.elsewhere"] = ("หัวข้อที่อยู่เหนือขึ้นไปเป็นของที่อื่น", "The parent belongs elsewhere."),
        ["parent.not_above_others"] = ("ตัวชี้วัดที่รายงานเองมีหัวข้อย่อยไม่ได้", "A line that is reported itself stands above nothing."),
        ["parent.not_a_division"] = ("หน่วยงานส่วนกลางต้องอยู่ใต้สำนัก/กอง", "A central unit stands under a division."),
        ["parent.not_allowed"] = ("หน่วยงานชนิดนี้ไม่อยู่ใต้หน่วยงานใด", "This kind of unit stands under nothing."),
        ["project.not_regional"] = ("โครงการนี้ไม่มีในส่วนภูมิภาค", "The project has no regional part."),
        ["result.on_total"] = ("ยอดรวมไม่มีผู้รายงาน", "Nobody reports a total."),
        ["setting.missing"] = ("ขาดค่าตั้งนี้", "The setting is missing."),
        ["sum.doubles"] = ("ผลรวมนับตัวชี้วัดเดียวกันสองครั้ง", "The sum counts a line twice."),
        ["sum.lacks_child"] = ("ผลรวมขาดหัวข้อย่อย", "The sum leaves out a line below it."),
        ["sum.of_heading"] = ("รวมจากหัวข้อที่ไม่มีตัวเลขไม่ได้", "A heading has nothing to add up."),
        ["sum.on_heading"] = ("หัวข้อไม่มีผลรวม", "A heading is no sum."),
        ["table.missing"] = ("ขาดตารางนี้", "The table is missing."),
        ["table.repeated"] = ("ตารางซ้ำ", "The table is there twice."),
        ["table.unknown"] = ("ไม่รู้จักตารางหรือแฟ้มนี้", "There is no such table."),
        ["target.above_annual"] = ("เป้าหมายสะสมเกินเป้าหมายทั้งปี", "The cumulative target passes the annual one."),
        ["target.falls"] = ("เป้าหมายสะสมลดลง", "The cumulative target falls."),
        ["target.missing"] = ("หน่วยงานนี้ไม่มีเป้าหมายของตัวชี้วัดนี้", "The unit has no target for the line."),
        ["target.not_owner"] = ("กิจกรรมนี้เป็นของหน่วยงานอื่น", "The activity is another unit's."),
        ["target.on_heading"] = ("หัวข้อไม่มีเป้าหมาย", "A heading has no target."),
        ["target.on_sum"] = ("ผลรวมไม่มีเป้าหมายของหน่วยงาน", "A sum has no target of a unit's own."),
        ["text.too_long"] = ("ข้อความยาวเกินกำหนด", "The text is too long."),
        ["thresholds.malformed"] = ("เกณฑ์สีขัดกัน", "The thresholds contradict each other."),
        ["total.does_not_add_up"] = ("ยอดรวมไม่เท่ากับผลบวกของส่วนย่อย", "The total is not what its parts add up to."),
        ["unit_of_measure.mismatch"] = ("หัวข้อไม่มีหน่วยนับ ตัวชี้วัดต้องมี", "A heading has no unit of measure, any other line has one."),
        ["value.not_whole"] = ("ตัวชี้วัดเชิงปริมาณต้องเป็นจำนวนเต็ม", "A quantity is counted in whole units."),
        ["year.malformed"] = ("ปีงบประมาณต้องเป็น พ.ศ. สี่หลัก", "The fiscal year is a Buddhist year of four digits."),
        ["yes_or_no.malformed"] = ("ต้องเป็น yes หรือว่าง", "Either yes or empty."),
    }.ToFrozenDictionary();

    /// <summary>The code itself when it has no text, so that nothing is hidden.</summary>
    public static string Of(string code, bool inEnglish) =>
        !Texts.TryGetValue(code, out var text) ? code : inEnglish ? text.English : text.Thai;
}
