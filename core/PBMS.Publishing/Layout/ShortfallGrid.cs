using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>The table of what falls short in one part: unit, activity, target, result, remark.</summary>
internal static class ShortfallGrid
{
    // More letters than this make a tower of an upright page's column.
    private const int LongText = 200;

    /// <summary>Nothing at all where nothing falls short.</summary>
    public static IEnumerable<Block> Of(RoundReport report, PlanPart part, Speaker speaker)
    {
        var units = report.Shortfalls.Where(shortfall => shortfall.Part == part).GroupBy(shortfall => shortfall.UnitCode).ToList();
        if (units.Count == 0) return [];
        var caption = speaker.Say(Wording.ShortfallHeading, ("part", NameOf(part)));
        var table = new Table(caption, [18, 28, 11, 10, 33], [Header(report)], [.. units.SelectMany((unit, at) => Unit([.. unit], at + 1, speaker))]);
        ImmutableArray<Block> blocks = [new Block.Grid(table), .. Note(report, speaker)];
        return table.Rows.SelectMany(row => row.Cells).Any(cell => cell.Lines.Length > LongText) ? [new Block.Wide(blocks)] : blocks;
    }

    /// <summary>That figures with a star are demonstration data, where there are any.</summary>
    public static IEnumerable<Block> Note(RoundReport report, Speaker speaker) =>
        report.RestsOnAssumed ? [new Block.Note(speaker.Say(Wording.AssumedNote))] : [];

    public static string NameOf(PlanPart part) => part switch
    {
        PlanPart.ByProject => "ภาพรวม จำแนกตามโครงการ",
        PlanPart.Central => "หน่วยงานส่วนกลาง",
        _ => "หน่วยงานส่วนภูมิภาค",
    };

    private static Row Header(RoundReport report) => new(
        [
            new(Labels.OrgUnit, Align.Centre), new("โครงการ/กิจกรรมที่ไม่เป็นไปตามเป้าหมาย", Align.Centre),
            new($"เป้าหมาย\nรอบ {report.Months} เดือน", Align.Centre), new(Labels.Results, Align.Centre), new(Labels.Remark, Align.Centre),
        ],
        IsStrong: true);

    private static IEnumerable<Row> Unit(Shortfall[] lines, int number, Speaker speaker)
    {
        var name = $"{number}. {lines[0].UnitName}";
        // A unit that reported nothing is one row, or an empty round would fill a hundred pages.
        if (lines.Length > 1 && lines.All(line => line.Result is null))
        {
            return [new([new(name), new(speaker.Say(Wording.NothingReported, ("lines", lines.Length))), new(Labels.None, Align.Right), new(Labels.Unreported, Align.Right), new("")])];
        }

        return lines.Select((line, at) => new Row(
        [
            new(at == 0 ? name : "", Merge: lines.Length == 1 ? Merge.None : at == 0 ? Merge.Begins : Merge.Continues),
            new(lines.Length == 1 ? line.StarredActivity : $"{line.Number} {line.StarredActivity}"),
            new(line.Target.Starred, Align.Right),
            new(line.Result?.Starred ?? Labels.Unreported, Align.Right),
            new(at > 0 && line.Words.Length > 0 && line.Words == lines[at - 1].Words ? speaker.Say(Wording.SameRemark) : Remark(line, speaker)),
        ]));
    }

    private static string Remark(Shortfall line, Speaker speaker) => string.Join(
        '\n',
        new[]
        {
            line.Words,
            line.PromisedOn is { } day ? speaker.Say(Wording.Promised, ("day", ThaiDateWriter.Long(day))) : "",
            line.Months > 1 ? speaker.Say(Wording.Aged, ("age", line.Months)) : "",
        }.Where(text => text.Length > 0));
}
