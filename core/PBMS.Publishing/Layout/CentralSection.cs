using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>§2.2: central units by colour, with table and chart 2 and the shortfalls.</summary>
internal static class CentralSection
{
    public static IEnumerable<Block> Of(RoundReport report, Speaker speaker) =>
    [
        new Block.Heading(2, speaker.Say(Wording.CentralHeading, ("units", report.Central.Units.Count()))),
        new Block.Paragraph(Overall(report, speaker)),
        .. ByColour(report, speaker),
        new Block.Grid(CentralGrid.Of(report, speaker)),
        .. ShortfallGrid.Note(report, speaker),
        new Block.Chart(Bars.Central(report, speaker)),
        .. ShortfallGrid.Of(report, PlanPart.Central, speaker),
    ];

    private static string Overall(RoundReport report, Speaker speaker) => report.Central.Overall.Round is null
        ? speaker.Say(Wording.CentralNothingDue)
        : speaker.Say(Wording.CentralOverall, report.Central.Overall, ("units", report.Central.Units.Count()));

    private static IEnumerable<Block> ByColour(RoundReport report, Speaker speaker)
    {
        var number = 0;
        foreach (var light in new TrafficLight?[] { TrafficLight.Green, TrafficLight.Yellow, TrafficLight.Red, null })
        {
            ImmutableArray<UnitRow> units = [.. report.Central.Units.Where(unit => unit.Score.Light == light)];
            if (units.IsEmpty) continue;
            yield return new Block.Item(Opening(light, ++number, units.Length, speaker));
            yield return new Block.Names([.. units.Select(unit => light is null ? NotDue(unit, speaker) : unit.Name)]);
        }
    }

    private static string Opening(TrafficLight? light, int number, int count, Speaker speaker) => light is { } colour
        ? speaker.Say(
            colour is TrafficLight.Green ? Wording.UnitsOnTarget : Wording.UnitsOffTarget, ("number", number), ("colour", Lights.ColourOf(colour)), ("count", count))
        : speaker.Say(Wording.UnitsNotDue, ("number", number), ("count", count));

    private static string NotDue(UnitRow unit, Speaker speaker) => unit.FirstDue is { } month
        ? speaker.Say(Wording.UnitNotDue, ("unit", unit.Name), ("month", ThaiDateWriter.MonthLong(month.Year, month.Number)))
        : speaker.Say(Wording.UnitUnscheduled, ("unit", unit.Name));
}
