using System.Collections.Immutable;
using Pbms.Core.Scoring;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Layout;

/// <summary>Tables 1 and 3: annual target, target of the round, result, and the percentages of each project.</summary>
internal static class ProjectGrid
{
    private static readonly ImmutableArray<int> Widths = [33, 16, 14, 13, 12, 12];

    public static Table Of(RoundReport report, ProjectTable table, string caption, string overall) => new(
        caption, Widths, Header(report.Months), [Total(report, table.Overall, overall), .. table.Projects.SelectMany(project => Project(report, project))]);

    private static ImmutableArray<Row> Header(int months) =>
    [
        new(
            [
                new("โครงการ/ตัวชี้วัด", Align.Centre, Merge: Merge.Begins), new(Labels.AnnualTarget, Align.Centre, Merge: Merge.Begins),
                new(Labels.RoundTarget(months), Align.Centre, Merge: Merge.Begins), new(Labels.Results, Align.Centre, Span: 3),
            ],
            IsStrong: true),
        new(
            [
                new("", Merge: Merge.Continues), new("", Merge: Merge.Continues), new("", Merge: Merge.Continues), new(Labels.RoundResult(months), Align.Centre),
                new(Labels.RoundPercent(months), Align.Centre), new(Labels.AnnualPercent, Align.Centre),
            ],
            IsStrong: true),
    ];

    private static Row Total(RoundReport report, Score score, string text) =>
        new([new(text, Span: 4), Round(report, score), Annual(score)], IsStrong: true);

    private static IEnumerable<Row> Project(RoundReport report, ProjectRow project) =>
    [
        new([new($"{project.Number}. {project.Name}", Span: 4), Round(report, project.Score), Annual(project.Score)], IsStrong: true),
        .. project.Lines.Select(Line),
    ];

    private static Cell Round(RoundReport report, Score score) => score is { Round: { } percent, Light: { } light }
        ? new($"{percent.Starred}\n{report.WordOf(light)}", Align.Centre, light)
        : new("ยังไม่ถึง\nกำหนด", Align.Centre);

    private static Cell Annual(Score score) => new(score.Annual?.Starred ?? Labels.None, Align.Centre);

    private static Row Line(LineRow line)
    {
        var name = new Cell($"{line.Number} {line.StarredName}", Indent: line.Depth);
        var annual = new Cell(Shown(line, line.Annual), Align.Right);
        return line.State switch
        {
            null => new([name, new(""), new(""), new(""), new(""), new("")]),
            LineState.NotDue => new([name, annual, new($"รายงานผลเดือน {ThaiDateWriter.MonthShort(line.FirstDue!.Value.Year, line.FirstDue.Value.Number)}", Align.Centre, Span: 2), new(""), new("")]),
            LineState.Unscheduled => new([name, annual, new(Labels.Unscheduled, Align.Centre, Span: 2), new(""), new("")]),
            _ => new([name, annual, new(line.Target is null ? Labels.None : Shown(line, line.Target), Align.Right), new(Result(line), Align.Right), new(""), new("")]),
        };
    }

    private static string Result(LineRow line) => line.IsUnreported
        ? Labels.Unreported
        : Shown(line, line.Result) + (line.Carriers > 1 && line.Reported < line.Carriers ? $"\n{Labels.Reported(line.Reported, line.Carriers, line.IsOfProvinces)}" : "");

    /// <summary>What is counted in the line above stands in parentheses, as the ministry prints it (T1 4.1).</summary>
    private static string Shown(LineRow line, Amount? amount) =>
        amount is null ? "" : line.IsPartOfSum ? $"({amount.Starred})" : amount.Starred;
}
