using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Years;

/// <summary>The fiscal years there are.</summary>
public static class YearEndpoints
{
    public static void MapYears(RouteGroupBuilder read)
    {
        read.MapGet("/years", ListAsync).WithName("listYears").WithSummary("Fiscal years that have been set up");
        read.MapGet("/years/{year:int}", GetAsync).WithName("getYear").WithSummary("A fiscal year at a glance");
    }

    private static async Task<Ok<Page<YearVersionBody>>> ListAsync(IYearStore years, CancellationToken cancellationToken) =>
        TypedResults.Ok(new Page<YearVersionBody>(
            [.. (await years.AllAsync(cancellationToken)).Select(year => new YearVersionBody(year.Year.BuddhistYear, year.Version))], null));

    private static async Task<Results<Ok<YearBody>, StatusCodeHttpResult, Refusal>> GetAsync(
        int year, YearCache cache, HttpContext context, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        return Precondition.IsHeldBy(context, Precondition.Tag(found.Version)) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(YearBody.Of(found));
    }
}
