using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Import;
using Pbms.Core.Periods;
using Pbms.Core.Storage;
using Pbms.Publishing.Workbooks;

namespace Pbms.AdminApi.Import;

/// <summary>A whole year out, as the very tables it can be read from again.</summary>
public static class ExportEndpoints
{
    public static void MapExports(RouteGroupBuilder read)
    {
        read.MapGet("/years/{year:int}/export", ExportAsync).WithName("exportYear")
            .WithSummary("The year as tables: xlsx (the template, filled with the plan as it is), csv (a zip) or json; results too when asked for");
        read.MapGet("/import-template", Template).WithName("getImportTemplate").WithSummary("An empty workbook with every sheet and column of an import")
            .Produces(200, contentType: Listing.XlsxType);
    }

    private static async Task<Results<Ok<IReadOnlyList<TableBody>>, FileContentHttpResult, Refusal>> ExportAsync(
        int year, string? format, bool? results, YearCache cache, IPeopleStore people, HttpContext context, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        context.Response.Headers.ETag = Precondition.Tag(found.Version);
        var tables = YearTables.Of(found.Year, await people.AllAsync(cancellationToken));
        if (results is true) tables = tables.Add(YearTables.Results(found.Results.All));
        return format switch
        {
            null or "xlsx" => TypedResults.File(TableFiles.Workbook(tables), Listing.XlsxType, $"fy{year}.xlsx"),
            "csv" => TypedResults.File(TableFiles.Zip(tables), "application/zip", $"fy{year}.zip"),
            "json" => TypedResults.Ok<IReadOnlyList<TableBody>>([.. tables.Select(TableBody.Of)]),
            _ => new Refusal(ProblemKinds.ParameterMalformed, "format"),
        };
    }

    private static FileContentHttpResult Template() => TypedResults.File(
        TableFiles.Workbook(TableShape.All.Select(shape => new ImportTable(shape.Name, shape.Columns, []))), Listing.XlsxType, "template.xlsx");
}
