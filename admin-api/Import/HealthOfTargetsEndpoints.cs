using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Import;

/// <summary>Target health (§3.1.1, §3.2.2).</summary>
public static class HealthOfTargetsEndpoints
{
    public static void MapTargetHealth(RouteGroupBuilder read) => read
        .MapGet("/years/{year:int}/target-health", ListAsync).WithName("listTargetFindings")
        .WithSummary("Targets to look at: linear, missing, not adding up, far below what is done");

    private static async Task<Results<Ok<Page<FindingBody>>, FileContentHttpResult, Refusal>> ListAsync(
        int year, string? finding, string? orgUnit, [AsParameters] ListQuery query, YearCache cache, IYearStore years, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        var earlier = new List<(Plan, ResultBook)>();
        foreach (var past in (await years.AllAsync(cancellationToken)).Where(past => past.Year.BuddhistYear < year))
        {
            if (await cache.OfAsync(past.Year, cancellationToken) is { } held) earlier.Add((held.Year.Plan, held.Results));
        }

        var findings = new TargetHealth(found.Year.Plan, found.Results, earlier).Findings().Select(FindingBody.Of)
            .Where(body => (finding is null || body.Finding == finding) && (orgUnit is null || body.OrgUnit == orgUnit));
        return Listing.Of("target-health", findings, body => body.Key, query);
    }
}
