using System.Collections.Immutable;

namespace Pbms.Publishing.Sentences;

/// <summary>Title, criteria, headings, notes and the footer.</summary>
public static partial class Wording
{
    public static readonly Sentence Title = new("title", "รายงานผลการดำเนินงาน {office}");
    public static readonly Sentence TitleOfYear = new("title.year", "ประจำปีงบประมาณ พ.ศ. {year}");
    public static readonly Sentence TitleOfRound = new("title.round", "รอบ {months} เดือน ({period})");
    public static readonly Sentence CriteriaHeading = new("criteria.heading", "1. เกณฑ์การวัดผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year}");

    public static readonly Sentence Criteria = new(
        "criteria",
        "รายงานฉบับนี้แสดงผลการดำเนินงานตามแผนปฏิบัติงาน {office} ประจำปีงบประมาณ พ.ศ. {year} เป็น 3 ส่วน ได้แก่ (1) ภาพรวม จำแนกตามโครงการ "
        + "(2) หน่วยงานส่วนกลาง {units} หน่วยงาน และ (3) หน่วยงานส่วนภูมิภาค {provinces} จังหวัด โดยรวบรวมจากผลที่แต่ละหน่วยงานรายงานเป็นประจำทุกเดือน "
        + "และเปรียบเทียบกับเป้าหมายตามแผนปฏิบัติงาน ตามเกณฑ์ดังนี้");

    public static readonly Sentence SummaryHeading = new("summary.heading", "2. สรุปผลการดำเนินงาน รอบ {months} เดือน ({period})");
    public static readonly Sentence SummaryTarget = new("summary.target", "(เป้าหมายของการดำเนินงาน = ร้อยละ 100)");
    public static readonly Sentence AssumedNote = new("note.assumed", "* ข้อมูลสมมติเพื่อการสาธิต ไม่ปรากฏในรายงานฉบับพิมพ์ หรือคำนวณจากข้อมูลดังกล่าว");
    public static readonly Sentence ShortfallHeading = new("shortfalls", "รายการที่มีผลการดำเนินงานไม่เป็นไปตามเป้าหมาย {part}");
    public static readonly Sentence SameRemark = new("shortfalls.same", "(หมายเหตุเดียวกับรายการก่อนหน้า)");
    public static readonly Sentence NothingReported = new("shortfalls.nothing", "รายการที่ถึงกำหนดทั้งหมด {lines} รายการ");
    public static readonly Sentence Promised = new("shortfalls.promised", "กำหนดแล้วเสร็จ {day}");
    public static readonly Sentence Aged = new("shortfalls.aged", "สาเหตุเดียวกันต่อเนื่อง {age} เดือน");
    public static readonly Sentence Footer = new("footer", "ข้อมูล ณ วันที่ {asOf}");

    private static ImmutableArray<Sentence> Frame =>
    [
        Title, TitleOfYear, TitleOfRound, CriteriaHeading, Criteria, SummaryHeading, SummaryTarget, AssumedNote,
        ShortfallHeading, SameRemark, NothingReported, Promised, Aged, Footer,
    ];
}
