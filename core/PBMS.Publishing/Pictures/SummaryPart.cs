using System.Globalization;
using Pbms.Core.Scoring;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Pictures;

/// <summary>One of the three parts of the report, in a line or two.</summary>
/// <param name="Counts">Who is on target, off target, not due.</param>
internal sealed record SummaryPart(string Name, Score Score, string Counts)
{
    /// <summary>Length of its bar, 0–1.</summary>
    public float Share => ShareOf(Score);

    /// <summary>How far the year is; nothing where the report gives none.</summary>
    public string Annual => Score.Annual is { } annual ? $"เทียบ 12 เดือน ร้อยละ {annual.Starred}" : "";

    public static float ShareOf(Score score) => score.Round is { } percent ? Math.Clamp(float.Parse(percent.Text, CultureInfo.InvariantCulture) / 100, 0.01f, 1) : 0;

    /// <summary>The report gives no 12-month figure of the central units (T2).</summary>
    public static IEnumerable<SummaryPart> Of(RoundReport report) =>
    [
        new("ภาพรวม จำแนกตามโครงการ", report.ByProject.Overall, Tally(report.ByProject.Projects.Select(project => project.Score), "โครงการ")),
        new("หน่วยงานส่วนกลาง", report.Central.Overall with { Annual = null }, Tally(report.Central.Units.Select(unit => unit.Score), "หน่วยงาน")),
        new("หน่วยงานส่วนภูมิภาค", report.Regional.Overall, Tally(report.Provinces.Select(province => province.Score), "จังหวัด")),
    ];

    private static string Tally(IEnumerable<Score> scores, string counted)
    {
        var lights = scores.ToLookup(score => score.Light);
        var off = lights[TrafficLight.Yellow].Count() + lights[TrafficLight.Red].Count();
        return $"เป็นไปตามเป้าหมาย {lights[TrafficLight.Green].Count()} · ไม่เป็นไปตามเป้าหมาย {off} · ยังไม่ถึงกำหนด {lights[null].Count()} {counted}";
    }
}
