using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Pbms.AdminApi.Access;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Publishing.Tables;
using Pbms.Publishing.Workbooks;

namespace Pbms.AdminApi.Import;

/// <summary>A whole year in, from one workbook or a set of CSV files.</summary>
public static class ImportEndpoints
{
    public static void MapImports(RouteGroupBuilder configure) => configure
        .MapPost("/years/{year:int}/imports", ImportAsync)
        .WithName("importYear")
        .WithSummary("Reads a year from a workbook (XLSX), a zip of CSV files, or CSV files; tables not brought stay as they are")
        .WithDescription("With dryRun=true nothing is written: the answer says what would change. Faults are told by table, row and column.")
        .WithMetadata(new RequestSizeLimitAttribute(UploadLimits.PackedBytes))
        .DisableAntiforgery()
        .Refuses(409, 413, 422);

    /// <param name="reason">For targets changed while the year is under way.</param>
    private static async Task<Results<Ok<ImportAnswer>, Refusal>> ImportAsync(
        int year, bool? dryRun, string? reason, IFormFileCollection files, Caller caller, YearImporter importer, IYearStore years, HttpContext context, CancellationToken cancellationToken)
    {
        if (files.Count == 0) return new Refusal(ProblemKinds.Malformed, "files");
        var budget = new UploadBudget();
        var upload = UploadResult.Join([.. files.Select(file => Read(file, budget))]);
        if (!upload.Faults.IsEmpty) return Refusal.Unsound(upload.Faults);
        var (proposal, refusal) = await importer.ProposeAsync(new FiscalYear(year), upload.Tables, cancellationToken);
        if (proposal is null) return refusal!;
        if (dryRun is not true && await importer.ApplyAsync(proposal, reason ?? "", caller, cancellationToken) is { } fault) return fault;
        var version = await years.VersionAsync(new FiscalYear(year), cancellationToken);
        context.Response.Headers.ETag = Precondition.Tag(version);
        return TypedResults.Ok(ImportAnswer.Of(proposal, dryRun is not true && !proposal.IsEmpty, version));
    }

    private static UploadResult Read(IFormFile file, UploadBudget budget)
    {
        using var content = file.OpenReadStream();
        return UploadReader.Read(file.FileName, content, budget);
    }
}
