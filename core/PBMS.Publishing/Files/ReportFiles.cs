using System.Collections.Immutable;
using Pbms.Publishing.Documents;
using Pbms.Publishing.Layout;
using Pbms.Publishing.Pictures;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;
using Pbms.Publishing.Workbooks;

namespace Pbms.Publishing.Files;

/// <summary>Everything a report is published as. The same report and sentences make the same bytes, always.</summary>
public static class ReportFiles
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Csv = "text/csv";
    public const string Json = "application/json";
    public const string Png = "image/png";

    public static ImmutableArray<ReportFile> Of(RoundReport report, SentenceBook sentences)
    {
        var name = $"report-{report.BuddhistYear}-{report.Months:00}";
        var speaker = new Speaker(report, sentences);
        return
        [
            new($"{name}.docx", Docx, () => DocxWriter.Write(report, sentences)),
            new($"{name}.xlsx", Xlsx, () => XlsxWriter.Write(ReportSheets.Of(report))),
            new($"{name}.json", Json, () => ReportJson.Write(report)),
            new($"{name}-summary.png", Png, () => SummaryPicture.Draw(report, sentences).Png),
            new($"{name}-chart1-projects.png", Png, () => BarPicture.Draw(Bars.ByProject(report, speaker)).Png),
            new($"{name}-chart2-divisions.png", Png, () => BarPicture.Draw(Bars.Central(report, speaker)).Png),
            new($"{name}-chart3-regional.png", Png, () => BarPicture.Draw(Bars.Regional(report, speaker)).Png),
            new($"{name}-chart4-provinces.png", Png, () => BarPicture.Draw(Bars.Provinces(report, speaker)).Png),
            .. ReportSheets.Of(report).Select(sheet => new ReportFile($"csv/{sheet.File}.csv", Csv, () => CsvSheets.Write(sheet))),
        ];
    }
}
