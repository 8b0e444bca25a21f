using System.Collections.Immutable;

namespace Pbms.Publishing.Sentences;

/// <summary>§2.2: central units.</summary>
public static partial class Wording
{
    public static readonly Sentence CentralHeading = new("central.heading", "2.2 ผลการดำเนินงานของหน่วยงานส่วนกลาง {units} หน่วยงาน");

    public static readonly Sentence CentralOverall = new(
        "central.overall",
        "เมื่อเปรียบเทียบกับแผนการดำเนินงาน รอบ {months} เดือน หน่วยงานส่วนกลาง {units} หน่วยงาน มีผลการดำเนินงานเฉลี่ยร้อยละ {percent} "
        + "อยู่ในเกณฑ์{colour} ({word}) แบ่งออกเป็น");

    public static readonly Sentence CentralNothingDue = new(
        "central.nothing_due", "ในรอบ {months} เดือน ยังไม่มีหน่วยงานส่วนกลางที่ถึงกำหนดรายงานผลการดำเนินงาน");

    public static readonly Sentence UnitsOnTarget = new(
        "central.on_target", "{number}) หน่วยงานที่มีผลการดำเนินงานเป็นไปตามเป้าหมาย เกณฑ์{colour} จำนวน {count} หน่วยงาน ได้แก่");

    public static readonly Sentence UnitsOffTarget = new(
        "central.off_target", "{number}) หน่วยงานที่มีผลการดำเนินงานไม่เป็นไปตามเป้าหมาย เกณฑ์{colour} จำนวน {count} หน่วยงาน ได้แก่");

    public static readonly Sentence UnitsNotDue = new(
        "central.not_due", "{number}) หน่วยงานที่ยังไม่ถึงกำหนดรายงานผลการดำเนินงาน จำนวน {count} หน่วยงาน ได้แก่");

    public static readonly Sentence UnitNotDue = new("central.unit_not_due", "{unit} (กำหนดดำเนินการตามแผนปฏิบัติงานเดือน{month})");
    public static readonly Sentence UnitUnscheduled = new("central.unit_unscheduled", "{unit} (ยังไม่กำหนดในแผนปฏิบัติงาน)");
    public static readonly Sentence Table2 = new("table2", "ตารางที่ 2 ผลการดำเนินงานของหน่วยงานส่วนกลาง");
    public static readonly Sentence Chart2 = new("chart2", "แผนภูมิที่ 2 ผลการดำเนินงานของหน่วยงานส่วนกลาง");

    private static ImmutableArray<Sentence> Central =>
        [CentralHeading, CentralOverall, CentralNothingDue, UnitsOnTarget, UnitsOffTarget, UnitsNotDue, UnitNotDue, UnitUnscheduled, Table2, Chart2];
}
