using System.Text.Json.Serialization;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;

namespace Pbms.AdminApi.Planning;

/// <summary>ตัวชี้วัด/กิจกรรม, or a heading over some.</summary>
/// <param name="Project">Null for a central unit's own activity.</param>
/// <param name="Owner">The central unit whose activity it is.</param>
/// <param name="SumOf">The lines that add up to it; empty for a line that is reported.</param>
/// <param name="IsAssumed">Demonstration data.</param>
public sealed record LineBody(
    string Code,
    [property: JsonConverter(typeof(SnakeCase<PlanPart>))] PlanPart Part,
    string Number,
    string Name,
    [property: JsonConverter(typeof(SnakeCase<LineKind>))] LineKind Kind,
    string UnitOfMeasure = "",
    string? Project = null,
    string? Owner = null,
    string? Parent = null,
    IReadOnlyList<string>? SumOf = null,
    bool IsAssumed = false,
    string? Note = null)
{
    public static readonly YearResource<LineBody> Resource = new(
        "lines",
        "Line",
        "Lines",
        "Plan lines and headings in the order of the plan",
        year => year.Plan.Lines.Select(Of),
        body => body.Code,
        (year, bodies) => year with { Plan = With(year.Plan, bodies) });

    private static LineBody Of(PlanLine line) => new(
        line.Code.Value,
        line.Part,
        line.Number,
        line.Name,
        line.Kind,
        line.UnitOfMeasure,
        line.Project?.Value,
        line.Owner?.Value,
        line.Parent?.Value,
        line.SumOf.IsEmpty ? null : [.. line.SumOf.Select(part => part.Value)],
        line.IsAssumed,
        line.Note);

    /// <summary>The targets of a line that is gone go with it.</summary>
    private static Plan With(Plan plan, IReadOnlyList<LineBody> bodies)
    {
        var codes = bodies.Select(body => new LineCode(body.Code)).ToHashSet();
        return new(plan.Year, plan.Projects, bodies.Select(Line), plan.Schedules.Where(schedule => codes.Contains(schedule.Line)));
    }

    private static PlanLine Line(LineBody body, int at) => new(
        new(body.Code),
        body.Part,
        body.Project is { } project ? new ProjectCode(project) : null,
        body.Owner is { } owner ? new OrgUnitCode(owner) : null,
        body.Parent is { } parent ? new LineCode(parent) : null,
        body.Number,
        body.Name,
        body.UnitOfMeasure,
        body.Kind,
        [.. (body.SumOf ?? []).Select(code => new LineCode(code))],
        body.IsAssumed,
        body.Note,
        at + 2);
}
