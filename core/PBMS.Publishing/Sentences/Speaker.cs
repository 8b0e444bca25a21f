using System.Globalization;
using Pbms.Core.Thai;
using Pbms.Publishing.Report;

namespace Pbms.Publishing.Sentences;

/// <summary>Says the sentences of one report.</summary>
public sealed class Speaker
{
    private readonly RoundReport report;
    private readonly SentenceBook sentences;
    private readonly Dictionary<string, string> everywhere;

    public Speaker(RoundReport report, SentenceBook sentences)
    {
        (this.report, this.sentences) = (report, sentences);
        everywhere = new()
        {
            ["office"] = report.Office,
            ["year"] = Text(report.BuddhistYear),
            ["months"] = Text(report.Months),
            ["period"] = Period(),
            ["asOf"] = ThaiDateWriter.Long(report.AsOf),
        };
    }

    public string Say(Sentence sentence, params (string Name, object Value)[] values)
    {
        var all = new Dictionary<string, string>(everywhere);
        foreach (var (name, value) in values) all[name] = Text(value);
        return Sentence.Fill(sentences.TemplateOf(sentence), all);
    }

    /// <summary>The same with {percent}, {colour} and {word} of a score that has something due.</summary>
    public string Say(Sentence sentence, Score score, params (string Name, object Value)[] values) => Say(
        sentence,
        [.. values, ("percent", score.Round!.Starred), ("colour", Lights.ColourOf(score.Light!.Value)), ("word", report.WordOf(score.Light.Value))]);

    private string Period()
    {
        var (from, to) = (report.FirstMonth.FirstDay, report.LastMonth.LastDay);
        var start = from.Year == to.Year ? $"{Text(from.Day)} {ThaiDateWriter.MonthName(from.Month)}" : ThaiDateWriter.Long(from);
        return $"วันที่ {start} - วันที่ {ThaiDateWriter.Long(to)}";
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
