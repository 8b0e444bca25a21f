using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Publishing.Comparing;
using Pbms.Publishing.Files;
using Pbms.Publishing.Report;
using Pbms.Publishing.Sentences;
using Pbms.Publishing.Workbooks;

namespace Pbms.AdminApi.Reporting;

/// <summary>The published report of a round: its files, and what changed between two rounds.</summary>
public static class ReportEndpoints
{
    public static void MapReports(RouteGroupBuilder read)
    {
        read.MapGet("/years/{year:int}/rounds/{round:int}/report", ListAsync).WithName("listReportFiles").WithSummary("The files of the report, by name");
        read.MapGet("/years/{year:int}/rounds/{round:int}/report/{**file}", FileAsync).WithName("getReportFile").WithSummary("One file of the report; of a frozen round the same bytes every time")
            .Produces(200, contentType: "application/octet-stream");
        read.MapGet("/years/{year:int}/rounds/{round:int}/differences/{other}", CompareAsync).WithName("compareRounds").WithSummary("What changed from another round to this one, as CSV; draft=true takes this one as results stand today, so that it can be held against what was frozen")
            .Produces(200, contentType: ReportFiles.Csv);
    }

    private static async Task<Results<Ok<ReportFilesBody>, Refusal>> ListAsync(int year, int round, ReportSource source, SentenceBook sentences, CancellationToken cancellationToken) =>
        await ReadAsync(year, round, source, cancellationToken) is { } report
            ? TypedResults.Ok(new ReportFilesBody(year, round, report.AsOf, [.. ReportFiles.Of(report, sentences).Select(file => file.Name)]))
            : new Refusal(ProblemKinds.ItemUnknown, "round");

    private static async Task<Results<FileContentHttpResult, Refusal>> FileAsync(int year, int round, string file, ReportSource source, SentenceBook sentences, CancellationToken cancellationToken)
    {
        if (await ReadAsync(year, round, source, cancellationToken) is not { } report) return new Refusal(ProblemKinds.ItemUnknown, "round");
        return ReportFiles.Of(report, sentences).FirstOrDefault(made => made.Name == file) is { } found
            ? TypedResults.File(found.Make(), found.MediaType, Path.GetFileName(found.Name))
            : new Refusal(ProblemKinds.ItemUnknown, "file");
    }

    private static async Task<Results<FileContentHttpResult, Refusal>> CompareAsync(
        int year, int round, int other, int? otherYear, bool? draft, ReportSource source, CancellationToken cancellationToken)
    {
        if (await ReadAsync(year, round, source, cancellationToken, draft is true) is not { } after) return new Refusal(ProblemKinds.ItemUnknown, "round");
        if (await ReadAsync(otherYear ?? year, other, source, cancellationToken) is not { } before) return new Refusal(ProblemKinds.ItemUnknown, "other");
        var sheet = ReportComparison.Sheet(ReportComparison.Between(before, after));
        return TypedResults.File(CsvSheets.Write(sheet), ReportFiles.Csv, $"differences-{otherYear ?? year}-{other:00}-{year}-{round:00}.csv");
    }

    private static async Task<RoundReport?> ReadAsync(int year, int round, ReportSource source, CancellationToken cancellationToken, bool draft = false)
    {
        if (round is < 1 or > FiscalYear.Months || !PlanYear.CanBeOf(new(year))) return null;
        var of = new Round(new FiscalYear(year), round);
        var input = draft ? await source.DraftAsync(of, cancellationToken) : await source.ReadAsync(of, cancellationToken);
        return input is null ? null : ReportBuilder.Build(input);
    }
}
