using System.Collections.Immutable;
using System.Globalization;
using Pbms.Core.Periods;
using Pbms.Core.Scoring;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Workbooks;

/// <summary>The report as tables of data: the three tables, the provinces, the shortfalls, and what every unit submitted.</summary>
public static class ReportSheets
{
    private static readonly ImmutableArray<string> ProjectHeader =
    [
        "ลำดับ", "รหัส", "โครงการ/ตัวชี้วัด", "หน่วยนับ", "เป้าหมาย 12 เดือน", "เป้าหมายรอบ", "ผลงานรอบ", "สถานะ", "รายงานผลเดือน",
        "ร้อยละเทียบรอบ", "เกณฑ์สี", "ร้อยละเทียบ 12 เดือน", "รายงานแล้ว", "ต้องรายงาน", "นับรวมในรายการบนแล้ว", "ข้อมูลสมมติ",
    ];

    private static readonly ImmutableArray<string> UnitHeader = ["รหัส", "หน่วยงาน", "ร้อยละเทียบรอบ", "เกณฑ์สี", "ร้อยละเทียบ 12 เดือน", "เริ่มรายงานเดือน", "รายการต่ำกว่าเป้าหมาย", "ข้อมูลสมมติ"];

    public static ImmutableArray<DataSheet> Of(RoundReport report) =>
    [
        new("table1-projects", "ตารางที่ 1 โครงการ", ProjectHeader, Projects(report, report.ByProject)),
        new("table2-central", "ตารางที่ 2 ส่วนกลาง", UnitHeader, [.. Central(report)]),
        new("table3-regional", "ตารางที่ 3 ส่วนภูมิภาค", ProjectHeader, Projects(report, report.Regional)),
        new("provinces", "รายจังหวัด", UnitHeader, [.. report.Provinces.Select(province => Unit(report, province))]),
        ShortfallSheet.Of(report),
        SubmissionSheet.Of(report),
    ];

    internal static string Starred(bool isAssumed) => isAssumed ? Star.Sign : "";

    /// <summary>"ธ.ค. 67": people read these sheets, and no import does; the JSON of the report is for programs.</summary>
    internal static string MonthOf(Month? month) => month is { } named ? ThaiDateWriter.MonthShort(named.Year, named.Number) : "";

    /// <summary>"20 ธ.ค. 67".</summary>
    internal static string DayOf(DateOnly? day) => day is { } named ? ThaiDateWriter.Short(named) : "";

    internal static decimal? Number(ShownPercent? percent) => percent is null ? null : decimal.Parse(percent.Text, CultureInfo.InvariantCulture);

    private static ImmutableArray<ImmutableArray<SheetCell>> Projects(RoundReport report, ProjectTable table) =>
    [
        Total(report, "", "ภาพรวม", table.Overall),
        .. table.Projects.SelectMany(project => project.Lines.Select(Line).Prepend(Total(report, project.Number, project.Name, project.Score))),
    ];

    private static ImmutableArray<SheetCell> Total(RoundReport report, string number, string name, Score score) =>
        [number, "", name, "", "", "", "", "", "", Number(score.Round), Word(report, score), Number(score.Annual), "", "", "", Starred(score.RestsOnAssumed)];

    private static ImmutableArray<SheetCell> Line(LineRow line) =>
    [
        line.Number, line.Code, line.Name, line.Annual?.UnitOfMeasure ?? "", line.Annual?.Value, line.Target?.Value, line.Result?.Value, StateOf(line),
        MonthOf(line.FirstDue), Number(line.RawPercent), "", Number(line.AnnualPercent), line.Reported, line.Carriers, line.IsPartOfSum ? "ใช่" : "",
        Starred(line.IsAssumed || new[] { line.Annual, line.Target, line.Result }.Any(amount => amount is { IsAssumed: true })),
    ];

    private static IEnumerable<ImmutableArray<SheetCell>> Central(RoundReport report) =>
    [
        ["", "ภาพรวม", Number(report.Central.Overall.Round), Word(report, report.Central.Overall), Number(report.Central.Overall.Annual), "", "", Starred(report.Central.Overall.RestsOnAssumed)],
        .. report.Central.Divisions.SelectMany(division => division.Units.Select(unit => Unit(report, unit)).Prepend(
            [division.Code, division.Name, Number(division.Score.Round), Word(report, division.Score), Number(division.Score.Annual), "", "", Starred(division.Score.RestsOnAssumed)])),
    ];

    private static ImmutableArray<SheetCell> Unit(RoundReport report, UnitRow unit) =>
    [
        unit.Code, unit.Name, Number(unit.Score.Round), Word(report, unit.Score), Number(unit.Score.Annual), MonthOf(unit.FirstDue), unit.BelowTarget,
        Starred(unit.Score.RestsOnAssumed),
    ];

    private static string Word(RoundReport report, Score score) => score.Light is { } light ? report.WordOf(light) : "ยังไม่ถึงกำหนด";

    private static string StateOf(LineRow line) => line.State switch
    {
        null => "หัวข้อ",
        LineState.Due => line.IsUnreported ? "ยังไม่รายงาน" : "ถึงกำหนด",
        LineState.AheadOfPlan => "ดำเนินการก่อนแผน",
        LineState.NotDue => "ยังไม่ถึงกำหนด",
        _ => "ยังไม่กำหนดในแผน",
    };
}
