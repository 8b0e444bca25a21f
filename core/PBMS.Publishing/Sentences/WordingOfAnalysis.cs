using System.Collections.Immutable;

namespace Pbms.Publishing.Sentences;

/// <summary>§3: analysis and observations.</summary>
public static partial class Wording
{
    public static readonly Sentence AnalysisHeading = new("analysis.heading", "3. สรุปผลการวิเคราะห์ผลการดำเนินงาน รอบ {months} เดือน ({period})");
    public static readonly Sentence FactorsHeading = new("factors.heading", "3.1 สรุปผลการดำเนินงาน");
    public static readonly Sentence PartsOn = new("factors.parts_on", "ผลการดำเนินงานรอบ {months} เดือน ที่เป็นไปตามเป้าหมาย ได้แก่ {parts}");
    public static readonly Sentence PartsOff = new("factors.parts_off", "ผลการดำเนินงานรอบ {months} เดือน ที่ไม่เป็นไปตามเป้าหมาย ได้แก่ {parts}");
    public static readonly Sentence PartScore = new("factors.part", "{part} ร้อยละ {percent} อยู่ในเกณฑ์{colour}");
    public static readonly Sentence FactorsFollow = new("factors.follow", "ปัจจัยที่ส่งผลให้ผลการดำเนินงานไม่เป็นไปตามเป้าหมาย สรุปได้ดังนี้");
    public static readonly Sentence NoFactors = new("factors.none", "ไม่มีรายการที่มีผลการดำเนินงานต่ำกว่าเป้าหมาย");
    public static readonly Sentence Factor = new("factor", "{number} {factor} จำนวน {count} รายการ เช่น {examples}");
    public static readonly Sentence FactorOfAll = new("factor.all", "{number} {factor} จำนวน {count} รายการ ได้แก่ {examples}");

    public static readonly Sentence FactorExample = new(
        "factor.example", "{activity} ของ{unit} ซึ่งมีเป้าหมายรอบ {months} เดือน คือ {target} มีผลการดำเนินงาน {result}{reason}");

    public static readonly Sentence FactorUnreported = new(
        "factor.unreported", "{activity} ของ{unit} ซึ่งมีเป้าหมายรอบ {months} เดือน คือ {target} และยังไม่รายงานผล");

    public static readonly Sentence Unexplained = new("factor.unexplained", "ยังไม่ได้ระบุสาเหตุ");
    public static readonly Sentence LinearTarget = new(
        "factor.linear", "ทั้งนี้ มีการกำหนดเป้าหมายเท่ากันทุกเดือนสำหรับงานที่ดำเนินการเป็นขั้นตอน จำนวน {count} รายการ เช่น {examples}");

    public static readonly Sentence LinearTargetOfAll = new(
        "factor.linear_all", "ทั้งนี้ มีการกำหนดเป้าหมายเท่ากันทุกเดือนสำหรับงานที่ดำเนินการเป็นขั้นตอน จำนวน {count} รายการ ได้แก่ {examples}");

    public static readonly Sentence ObservationsHeading = new("observations.heading", "3.2 ข้อสังเกตและข้อเสนอแนะ");

    public static readonly Sentence PlannerDiffers = new(
        "observations.planner",
        "{number} มีหน่วยงานที่เจ้าหน้าที่วางแผนและเจ้าหน้าที่รายงานผลมิใช่บุคคลเดียวกัน จำนวน {count} หน่วยงาน ได้แก่ {names} ซึ่งอาจทำให้เข้าใจคลาดเคลื่อนในการรายงานผล "
        + "จึงควรสร้างความเข้าใจร่วมกันภายในหน่วยงาน และใช้แผนปฏิบัติงาน ประจำปีงบประมาณ พ.ศ. {year} ประกอบการรายงานผลในแต่ละเดือน");

    public static readonly Sentence FarAbove = new(
        "observations.above",
        "{number} มีรายการที่มีผลการดำเนินงานสูงกว่าเป้าหมายทั้งปีงบประมาณค่อนข้างมาก จำนวน {count} รายการ ได้แก่ {examples} "
        + "จึงควรนำผลการดำเนินงานย้อนหลังอย่างน้อย 3 ปี มาหาค่าเฉลี่ยเพื่อกำหนดเป้าหมายในปีถัดไป");

    public static readonly Sentence FarAboveExample = new(
        "observations.above_example", "{unit} {activity} เป้าหมายทั้งปีงบประมาณ {annual} ผลการดำเนินงานรอบ {months} เดือน {result}{proposed}");

    public static readonly Sentence ProposedTarget = new("observations.proposed", " (ค่าเฉลี่ย {years} ปีที่ผ่านมา {target})");
    public static readonly Sentence NoObservations = new("observations.none", "ไม่มีข้อสังเกตในรอบนี้");

    private static ImmutableArray<Sentence> Analysis =>
    [
        AnalysisHeading, FactorsHeading, PartsOn, PartsOff, PartScore, FactorsFollow, NoFactors, Factor, FactorOfAll, FactorExample, FactorUnreported, Unexplained, LinearTarget,
        LinearTargetOfAll, ObservationsHeading, PlannerDiffers, FarAbove, FarAboveExample, ProposedTarget, NoObservations,
    ];
}
