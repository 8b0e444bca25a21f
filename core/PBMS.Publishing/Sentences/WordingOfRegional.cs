using System.Collections.Immutable;

namespace Pbms.Publishing.Sentences;

/// <summary>§2.3: the provinces.</summary>
public static partial class Wording
{
    public static readonly Sentence RegionalHeading = new("regional.heading", "2.3 ผลการดำเนินงานของหน่วยงานส่วนภูมิภาค {provinces} จังหวัด");

    public static readonly Sentence RegionalOverall = new(
        "regional.overall",
        "สำนักงานแรงงานจังหวัดดำเนินการขับเคลื่อนแผนปฏิบัติงาน จำนวน {projects} โครงการ ผลการดำเนินงานรอบ {months} เดือน ในภาพรวมร้อยละ {percent} "
        + "อยู่ในเกณฑ์{colour} ({word}) {projectsOn}");

    public static readonly Sentence RegionalNothingDue = new(
        "regional.nothing_due",
        "สำนักงานแรงงานจังหวัดดำเนินการขับเคลื่อนแผนปฏิบัติงาน จำนวน {projects} โครงการ ในรอบ {months} เดือน ยังไม่มีโครงการที่ถึงกำหนดรายงานผลการดำเนินงาน");

    public static readonly Sentence RegionalAllOn = new("regional.all_on", "ทุกโครงการที่ถึงกำหนดมีผลการดำเนินงานเป็นไปตามเป้าหมาย");

    public static readonly Sentence RegionalSomeOff = new(
        "regional.some_off", "โครงการที่ถึงกำหนดมีผลเป็นไปตามเป้าหมาย จำนวน {on} โครงการ และไม่เป็นไปตามเป้าหมาย จำนวน {off} โครงการ");

    public static readonly Sentence ProvincesByLight = new(
        "regional.provinces", "เมื่อพิจารณารายจังหวัด มีผลการดำเนินงานเป็นไปตามเป้าหมาย {on} จังหวัด ไม่เป็นไปตามเป้าหมาย {off} จังหวัด และยังไม่ถึงกำหนดรายงานผล {notDue} จังหวัด");

    public static readonly Sentence ProvincesOff = new("regional.provinces_off", "จังหวัดที่อยู่ในเกณฑ์{colour} ({word}) จำนวน {count} จังหวัด ได้แก่ {names}");
    public static readonly Sentence Table3 = new("table3", "ตารางที่ 3 ผลการดำเนินงานของหน่วยงานส่วนภูมิภาค");
    public static readonly Sentence Table3Overall = new("table3.overall", "ภาพรวม");
    public static readonly Sentence Chart3 = new("chart3", "แผนภูมิที่ 3 ผลการดำเนินงานของหน่วยงานส่วนภูมิภาค จำแนกตามโครงการ");
    public static readonly Sentence ChartOfProvinces = new("chart4", "แผนภูมิที่ 4 ผลการดำเนินงานของหน่วยงานส่วนภูมิภาค รายจังหวัด");

    private static ImmutableArray<Sentence> Regional =>
    [
        RegionalHeading, RegionalOverall, RegionalNothingDue, RegionalAllOn, RegionalSomeOff, ProvincesByLight, ProvincesOff,
        Table3, Table3Overall, Chart3, ChartOfProvinces,
    ];
}
