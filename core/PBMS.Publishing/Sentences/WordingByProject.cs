using System.Collections.Immutable;

namespace Pbms.Publishing.Sentences;

/// <summary>§2.1: by project.</summary>
public static partial class Wording
{
    public static readonly Sentence ByProjectHeading = new("projects.heading", "2.1 ผลการดำเนินงานในภาพรวม จำแนกตามโครงการ");

    public static readonly Sentence ByProjectOverall = new(
        "projects.overall",
        "แผนปฏิบัติงานมี {projects} โครงการ ในรอบ {months} เดือน มีโครงการที่ถึงกำหนดรายงานผลการดำเนินงาน จำนวน {due} โครงการ "
        + "และโครงการที่ดำเนินการก่อนแผน จำนวน {ahead} โครงการ ผลการดำเนินงานในภาพรวมเฉลี่ยร้อยละ {percent} อยู่ในเกณฑ์{colour} ({word}) "
        + "เป็นไปตามเป้าหมาย จำนวน {on} โครงการ และไม่เป็นไปตามเป้าหมาย จำนวน {off} โครงการ สรุปได้ดังนี้");

    public static readonly Sentence ByProjectNothingDue = new(
        "projects.nothing_due", "แผนปฏิบัติงานมี {projects} โครงการ ในรอบ {months} เดือน ยังไม่มีโครงการที่ถึงกำหนดรายงานผลการดำเนินงาน");

    public static readonly Sentence ProjectOnTarget = new(
        "projects.on_target", "({number}) {project} ผลการดำเนินงานร้อยละ {percent} อยู่ในเกณฑ์{colour}");

    public static readonly Sentence ProjectAhead = new(
        "projects.ahead", "({number}) {project} ผลการดำเนินงานร้อยละ {percent} อยู่ในเกณฑ์{colour} (ดำเนินการก่อนแผนที่กำหนดไว้)");

    public static readonly Sentence ProjectOffTarget = new(
        "projects.off_target", "({number}) {project} ผลการดำเนินงานร้อยละ {percent} ไม่เป็นไปตามเป้าหมาย อยู่ในเกณฑ์{colour}{reason}");

    public static readonly Sentence Because = new("projects.because", " เนื่องจาก{words}");
    public static readonly Sentence BecauseSaid = new("projects.because_said", " {words}");
    public static readonly Sentence BecauseInside = new("projects.because_inside", " โดย{words}");
    public static readonly Sentence Table1 = new("table1", "ตารางที่ 1 ผลการดำเนินงานในภาพรวม จำแนกตามโครงการ");
    public static readonly Sentence Table1Overall = new("table1.overall", "ผลการดำเนินงานในภาพรวม จำนวน {projects} โครงการ");

    public static readonly Sentence Table1Note1 = new(
        "table1.note1", "หมายเหตุ : 1. ร้อยละของผลการดำเนินงานรอบ {months} เดือน คำนวณเฉพาะตัวชี้วัดเชิงปริมาณที่มีแผนหรือมีผลการดำเนินงานในรอบ {months} เดือน");

    public static readonly Sentence Table1Note2 = new(
        "table1.note2", "2. ร้อยละของผลการดำเนินงานรอบ 12 เดือน คำนวณจากตัวชี้วัดเชิงปริมาณของทุกโครงการ");

    public static readonly Sentence Chart1 = new("chart1", "แผนภูมิที่ 1 ผลการดำเนินงานในภาพรวม จำแนกตามโครงการ");

    private static ImmutableArray<Sentence> ByProject =>
    [
        ByProjectHeading, ByProjectOverall, ByProjectNothingDue, ProjectOnTarget, ProjectAhead, ProjectOffTarget, Because, BecauseSaid, BecauseInside,
        Table1, Table1Overall, Table1Note1, Table1Note2, Chart1,
    ];
}
