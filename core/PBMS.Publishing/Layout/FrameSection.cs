using System.Globalization;
using Pbms.Core.Scoring;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>Title and criteria (§1).</summary>
internal static class FrameSection
{
    public static IEnumerable<Block> Of(RoundReport report, Speaker speaker) =>
    [
        new Block.Title(speaker.Say(Wording.Title)),
        new Block.Title(speaker.Say(Wording.TitleOfYear)),
        new Block.Title(speaker.Say(Wording.TitleOfRound)),
        new Block.Heading(1, speaker.Say(Wording.CriteriaHeading)),
        new Block.Paragraph(speaker.Say(Wording.Criteria, ("units", report.Central.Units.Count()), ("provinces", report.Provinces.Length))),
        new Block.Grid(Criteria(report, speaker), HasCaption: false),
        new Block.Heading(1, speaker.Say(Wording.SummaryHeading)),
        new Block.Note(speaker.Say(Wording.SummaryTarget)),
    ];

    private static Table Criteria(RoundReport report, Speaker speaker) => new(
        speaker.Say(Wording.CriteriaHeading),
        [45, 25, 30],
        [new([new("การดำเนินงาน", Align.Centre), new("ร้อยละ", Align.Centre), new(Labels.Light, Align.Centre)], IsStrong: true)],
        [.. report.Criteria.Select(criterion => new Row(
            [new(Meaning(criterion, report)), new(Range(criterion), Align.Centre), new($"{Lights.ColourOf(criterion.Light)} ({criterion.Word})", Light: criterion.Light)]))]);

    private static string Meaning(Criterion criterion, RoundReport report)
    {
        var yellowFrom = report.Criteria.First(each => each.Light is TrafficLight.Yellow).From;
        var gap = Number(report.Criteria.First(each => each.Light is TrafficLight.Green).From - yellowFrom);
        return criterion.Light switch
        {
            TrafficLight.Green => "เป็นไปตามแผนงาน",
            TrafficLight.Yellow => $"ต่ำกว่าแผนงานไม่เกินร้อยละ {gap}",
            _ => $"ต่ำกว่าแผนงานเกินกว่าร้อยละ {gap}",
        };
    }

    private static string Range(Criterion criterion) => criterion switch
    {
        { Below: null } => Number(criterion.From),
        { Light: TrafficLight.Yellow, Below: { } below } => $"{TwoDecimals(criterion.From)} - {TwoDecimals(below - 0.01m)}",
        { Below: { } below } => $"ต่ำกว่า {TwoDecimals(below)}",
    };

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string TwoDecimals(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
