using Pbms.Core.Planning;
using Pbms.Core.Scoring;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>§2.3: the provinces, with table and chart 3.</summary>
internal static class RegionalSection
{
    public static IEnumerable<Block> Of(RoundReport report, Speaker speaker) =>
    [
        new Block.Heading(2, speaker.Say(Wording.RegionalHeading, ("provinces", report.Provinces.Length))),
        new Block.Paragraph(Overall(report.Regional, speaker)),
        .. ByLight(report, speaker),
        new Block.Grid(ProjectGrid.Of(report, report.Regional, speaker.Say(Wording.Table3), speaker.Say(Wording.Table3Overall))),
        .. ShortfallGrid.Note(report, speaker),
        new Block.Chart(Bars.Regional(report, speaker)),
        new Block.Chart(Bars.Provinces(report, speaker)),
        .. ShortfallGrid.Of(report, PlanPart.Regional, speaker),
    ];

    private static string Overall(ProjectTable table, Speaker speaker)
    {
        if (table.Overall.Round is null) return speaker.Say(Wording.RegionalNothingDue, ("projects", table.Projects.Length));
        var off = table.Projects.Count(project => project.Score.Light is TrafficLight.Red or TrafficLight.Yellow);
        var on = table.Projects.Count(project => project.Score.Light is TrafficLight.Green);
        var projectsOn = off == 0 ? speaker.Say(Wording.RegionalAllOn) : speaker.Say(Wording.RegionalSomeOff, ("on", on), ("off", off));
        return speaker.Say(Wording.RegionalOverall, table.Overall, ("projects", table.Projects.Length), ("projectsOn", projectsOn));
    }

    private static IEnumerable<Block> ByLight(RoundReport report, Speaker speaker)
    {
        var byLight = report.Provinces.ToLookup(province => province.Score.Light);
        yield return new Block.Paragraph(speaker.Say(
            Wording.ProvincesByLight,
            ("on", byLight[TrafficLight.Green].Count()),
            ("off", byLight[TrafficLight.Yellow].Count() + byLight[TrafficLight.Red].Count()),
            ("notDue", byLight[null].Count())));
        foreach (var light in new[] { TrafficLight.Yellow, TrafficLight.Red }.Where(light => byLight[light].Any()))
        {
            yield return new Block.Paragraph(speaker.Say(
                Wording.ProvincesOff,
                ("colour", Lights.ColourOf(light)),
                ("word", report.WordOf(light)),
                ("count", byLight[light].Count()),
                ("names", Names.Of(ShortNames.Of(report.Provinces, byLight[light])))));
        }
    }
}
