using Pbms.Core.Planning;

namespace Pbms.AdminApi.Planning;

/// <param name="RegionalNumber">Its number in the regional part; null when the provinces do not carry it.</param>
public sealed record ProjectBody(string Code, string Name, int? RegionalNumber = null)
{
    public static readonly YearResource<ProjectBody> Resource = new(
        "projects",
        "Project",
        "Projects",
        "Projects in the order of the plan",
        year => year.Plan.Projects.Select(project => new ProjectBody(project.Code.Value, project.Name, project.RegionalNumber)),
        body => body.Code,
        (year, bodies) => year with
        {
            Plan = new(year.Year, bodies.Select((body, at) => new Project(new(body.Code), body.Name, body.RegionalNumber, at + 2)), year.Plan.Lines, year.Plan.Schedules),
        });
}
