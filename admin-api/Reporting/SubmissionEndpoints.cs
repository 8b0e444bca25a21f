using Microsoft.AspNetCore.Http.HttpResults;
using Pbms.AdminApi.Conventions;
using Pbms.AdminApi.Planning;
using Pbms.AdminApi.Problems;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Reporting;

/// <summary>What units have reported.</summary>
public static class SubmissionEndpoints
{
    public static void MapSubmissions(RouteGroupBuilder read)
    {
        read.MapGet("/years/{year:int}/submissions", ListAsync).WithName("listSubmissions").WithSummary("The values that stand, by month, unit and line");
        read.MapGet("/years/{year:int}/submissions/{month}/{orgUnit}/{**line}", GetAsync).WithName("getSubmission").WithSummary("One obligation with all its revisions");
    }

    private static async Task<Results<Ok<Page<SubmissionRow>>, FileContentHttpResult, Refusal>> ListAsync(
        int year, string? month, string? orgUnit, string? line, bool? late, bool? sentBack, [AsParameters] ListQuery query, YearCache cache, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        var rows = found.Results.All
            .Where(submission => (month is null || submission.Key.Month.ToString() == month)
                && (orgUnit is null || submission.Key.OrgUnit.Value == orgUnit)
                && (line is null || submission.Key.Line.Value == line)
                && (late is null || submission.Current.IsLate == late)
                && (sentBack is null || submission.SentBack is not null == sentBack))
            .OrderBy(submission => submission.Key.ToString(), StringComparer.Ordinal)
            .Select(submission => SubmissionRow.Of(submission, found));
        return Listing.Of("submissions", rows, row => row.Key, query);
    }

    private static async Task<Results<Ok<SubmissionBody>, Refusal>> GetAsync(
        int year, string month, string orgUnit, string line, YearCache cache, CancellationToken cancellationToken)
    {
        if (await cache.OfAsync(new FiscalYear(year), cancellationToken) is not { } found) return new Refusal(ProblemKinds.YearUnknown, "year");
        if (Month.TryParse(month) is not { } of) return new Refusal(ProblemKinds.ParameterMalformed, "month");
        return found.Results.Find(new(new(YearResourceEndpoints.Unescaped(line)), new(orgUnit), of)) is { } submission
            ? TypedResults.Ok(SubmissionBody.Of(submission, found))
            : new Refusal(ProblemKinds.ItemUnknown, "line");
    }
}
