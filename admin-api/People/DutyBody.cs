using System.Text.Json.Serialization;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Organisation;

namespace Pbms.AdminApi.People;

/// <summary>What a person does, and for which unit.</summary>
/// <param name="OrgUnit">OPS for those who see everything.</param>
public sealed record DutyBody([property: JsonConverter(typeof(SnakeCase<Role>))] Role Role, string OrgUnit)
{
    public override string ToString() => $"{System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(Role.ToString())} {OrgUnit}";
}
