using System.Collections.Immutable;

namespace Pbms.Core.Organisation;

public sealed record Person(PersonId Id, string Name, ImmutableArray<Assignment> Assignments)
{
    /// <summary>Object id of the person's account in the ministry's Entra directory, a GUID in lower case; null when not known. Who signs in to
    /// Teams with it is this person.</summary>
    public string? EntraObjectId { get; init; }

    /// <summary>The units this person reports for, in the order they were assigned.</summary>
    public IEnumerable<OrgUnitCode> ReportsFor => UnitsAs(Role.Reporter);

    public IEnumerable<OrgUnitCode> UnitsAs(Role role) =>
        Assignments.Where(assignment => assignment.Role == role).Select(assignment => assignment.OrgUnit);

    public bool Is(Role role) => Assignments.Any(assignment => assignment.Role == role);
}
