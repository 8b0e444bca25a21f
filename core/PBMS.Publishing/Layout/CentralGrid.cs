using System.Collections.Immutable;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>Table 2: divisions and their units.</summary>
internal static class CentralGrid
{
    public static Table Of(RoundReport report, Speaker speaker)
    {
        var central = report.Central;
        return new Table(
            speaker.Say(Wording.Table2),
            [41, 23, 12, 12, 12],
            Header(report),
            [
                new([new(Labels.Overall), Percent(report, central.Overall), Count(central.OnTarget), Count(central.OffTarget), Count(central.NotDue)], IsStrong: true),
                .. central.Divisions.SelectMany(division => Division(report, division)),
            ]);
    }

    private static ImmutableArray<Row> Header(RoundReport report) =>
    [
        new(
            [
                new("สำนัก/กอง/ศูนย์/กลุ่ม", Align.Centre, Merge: Merge.Begins),
                new($"ผลการดำเนินงาน\nรอบ {report.Months} เดือน\n({Period(report)})\n(ร้อยละ)", Align.Centre, Merge: Merge.Begins),
                new("จำนวนหน่วยงาน\nระดับสำนัก/กอง/ศูนย์/กลุ่ม", Align.Centre, Span: 3),
            ],
            IsStrong: true),
        new(
            [
                new("", Merge: Merge.Continues), new("", Merge: Merge.Continues), new("เป็นไป\nตาม\nเป้าหมาย", Align.Centre), new("ไม่เป็นไป\nตาม\nเป้าหมาย", Align.Centre),
                new("ยังไม่ถึง\nกำหนด\nรายงานผล", Align.Centre),
            ],
            IsStrong: true),
    ];

    private static string Period(RoundReport report) => report.Months == 1
        ? Short(report.LastMonth)
        : $"{ThaiDateWriter.MonthAbbreviation(report.FirstMonth.Number)} - {Short(report.LastMonth)}";

    private static string Short(Core.Periods.Month month) => ThaiDateWriter.MonthShort(month.Year, month.Number);

    private static IEnumerable<Row> Division(RoundReport report, DivisionRow division) =>
    [
        new(
            [
                new($"{division.Code}. {division.Name}"), Percent(report, division.Score, division.IsItsOnlyUnit ? division.Units[0] : null),
                Count(division.OnTarget), Count(division.OffTarget), Count(division.NotDue),
            ],
            IsStrong: true),
        .. division.IsItsOnlyUnit ? [] : division.Units.Select((unit, at) => Unit(report, unit, at + 1)),
    ];

    private static Row Unit(RoundReport report, UnitRow unit, int number)
    {
        var isGreen = unit.Score.Light is Core.Scoring.TrafficLight.Green;
        return new Row(
        [
            new($"{number}) {unit.Name}", Indent: 1), Percent(report, unit.Score, unit),
            Count(isGreen ? 1 : 0), Count(!isGreen && unit.Score.Light is not null ? 1 : 0), Count(unit.Score.Light is null ? 1 : 0),
        ]);
    }

    private static Cell Percent(RoundReport report, Score score, UnitRow? unit = null) => score switch
    {
        { Round: { } percent, Light: { } light } => new($"{percent.Starred} {report.WordOf(light)}", Light: light),
        _ when unit?.FirstDue is { } month => new($"กำหนดดำเนินการเดือน {Short(month)}"),
        _ => new(unit is null ? Labels.NotDue : Labels.Unscheduled),
    };

    private static Cell Count(int count) => new(count == 0 ? Labels.None : $"{count}", Align.Centre);
}
