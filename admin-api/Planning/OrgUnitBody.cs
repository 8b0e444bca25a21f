using System.Text.Json.Serialization;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Organisation;

namespace Pbms.AdminApi.Planning;

/// <summary>An office, division, central unit or province.</summary>
/// <param name="Parent">The division of a central unit.</param>
/// <param name="Aliases">Other spellings met in the ministry's papers.</param>
public sealed record OrgUnitBody(
    string Code,
    [property: JsonConverter(typeof(SnakeCase<OrgUnitKind>))] OrgUnitKind Kind,
    string Name,
    string? Parent = null,
    string? ShortName = null,
    IReadOnlyList<string>? Aliases = null,
    string? Geography = null)
{
    public static readonly YearResource<OrgUnitBody> Resource = new(
        "org-units",
        "OrgUnit",
        "OrgUnits",
        "Org units with their aliases, in the order of the plan",
        year => year.OrgChart.Units.Select(Of),
        body => body.Code,
        (year, bodies) => year with { OrgChart = new(bodies.Select(Unit)) });

    private static OrgUnitBody Of(OrgUnit unit) =>
        new(unit.Code.Value, unit.Kind, unit.Name, unit.Parent?.Value, unit.ShortName, unit.Aliases.IsEmpty ? null : [.. unit.Aliases], unit.Geography);

    private static OrgUnit Unit(OrgUnitBody body, int at) => new(
        new(body.Code), body.Kind, body.Parent is { } parent ? new OrgUnitCode(parent) : null, body.Name, body.ShortName, [.. body.Aliases ?? []], body.Geography, at + 2);
}
