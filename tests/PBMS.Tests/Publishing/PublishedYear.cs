using System.Collections.Immutable;
using Pbms.Bot.Demonstration;
using Pbms.Core.Import;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Scoring;
using Pbms.Publishing.Documents;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;
using Pbms.Tests.Scoring;

namespace Pbms.Tests.Publishing;

/// <summary>Reports to look at: fiscal year 2568 as the ministry printed it, and years drawn in a few lines.</summary>
internal static class PublishedYear
{
    public static readonly DateOnly PrintedAsOf = new(2024, 12, 9);

    private static readonly Lazy<ImportedYear> Imported = new(DemonstrationYear.AsPrinted);
    private static readonly Lazy<RoundReport> Report = new(() => ReportBuilder.Build(Input(2)));
    private static readonly Lazy<byte[]> Docx = new(() => DocxWriter.Write(Printed, SentenceBook.Default));

    public static RoundReport Printed => Report.Value;

    /// <summary>Its document; made once, for the pictures in it take their time.</summary>
    public static byte[] PrintedDocx => Docx.Value;

    public static ReportInput Input(int months, DateOnly? asOf = null) => new(
        Imported.Value.Year, Imported.Value.Submissions, Imported.Value.People, [], new Round(Sketch.Year, months), asOf ?? PrintedAsOf);

    public static RoundReport Of(Sketch sketch, int months = 1, ImmutableArray<Person>? people = null, ImmutableArray<PastResult>? past = null) => ReportBuilder.Build(
        new(sketch.PlanYear(), [.. sketch.Submissions], people ?? [], past ?? [], new Round(Sketch.Year, months), PrintedAsOf));
}
