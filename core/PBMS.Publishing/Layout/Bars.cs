using System.Globalization;
using Pbms.Publishing.Pictures;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;

namespace Pbms.Publishing.Layout;

/// <summary>Charts 1–3, and the provinces.</summary>
public static class Bars
{
    public static BarChart ByProject(RoundReport report, Speaker speaker) =>
        Chart(report, speaker, Wording.Chart1, Projects(report, report.ByProject));

    public static BarChart Central(RoundReport report, Speaker speaker) => Chart(
        report, speaker, Wording.Chart2,
        [Bar(report, Labels.Overall, report.Central.Overall), .. report.Central.Divisions.Select(division => Bar(report, $"{division.Code}. {division.Name}", division.Score))]);

    public static BarChart Regional(RoundReport report, Speaker speaker) =>
        Chart(report, speaker, Wording.Chart3, Projects(report, report.Regional));

    public static BarChart Provinces(RoundReport report, Speaker speaker) =>
        Chart(report, speaker, Wording.ChartOfProvinces, [.. ShortNames.Of(report.Provinces, report.Provinces).Zip(report.Provinces, (name, province) => Bar(report, name, province.Score))]) with { Columns = 2 };

    /// <summary>A score as the alternative text of a picture says it: "ร้อยละ 92.23 ต้องเร่งรัด".</summary>
    private static string Spoken(Bar bar) => bar.Percent is null ? $"{bar.Name} {bar.Text}" : $"{bar.Name} ร้อยละ {bar.Text} {bar.Word}";

    private static Bar[] Projects(RoundReport report, ProjectTable table) =>
        [Bar(report, Labels.Overall, table.Overall), .. table.Projects.Select(project => Bar(report, $"{project.Number}. {project.Name}", project.Score))];

    private static BarChart Chart(RoundReport report, Speaker speaker, Sentence title, Bar[] bars)
    {
        var text = speaker.Say(title);
        var footer = speaker.Say(Wording.Footer) + (bars.Any(bar => bar.Text.EndsWith(Star.Sign, StringComparison.Ordinal)) ? $" · {speaker.Say(Wording.AssumedNote)}" : "");
        return new BarChart(text, $"{text}: {string.Join(" · ", bars.Select(Spoken))}", [.. bars], footer);
    }

    private static Bar Bar(RoundReport report, string name, Score score) => score is { Round: { } percent, Light: { } light }
        ? new Bar(name, float.Parse(percent.Text, CultureInfo.InvariantCulture), percent.Starred, light, report.WordOf(light))
        : new Bar(name, null, Labels.NotDue, null, "");
}
