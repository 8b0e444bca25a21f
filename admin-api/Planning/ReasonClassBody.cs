using Pbms.Core.Reporting;

namespace Pbms.AdminApi.Planning;

/// <summary>A class of shortfall reasons with the words that suggest it.</summary>
/// <param name="Label">For a button; at most 20 characters as seen.</param>
/// <param name="Keywords">Words that point to it in a reporter's own words; one that ends in "?" is a weak sign.</param>
public sealed record ReasonClassBody(string Code, string Name, string Label, IReadOnlyList<string> Keywords)
{
    public static readonly YearResource<ReasonClassBody> Resource = new(
        "reason-classes",
        "ReasonClass",
        "ReasonClasses",
        "Reason classes and their suggestion rules",
        year => year.ReasonClasses.Select(reason => new ReasonClassBody(reason.Code, reason.Name, reason.Label, reason.Keywords)),
        body => body.Code,
        (year, bodies) => year with { ReasonClasses = [.. bodies.Select(body => new ReasonClass(body.Code, body.Name, body.Label, [.. body.Keywords]))] });
}
