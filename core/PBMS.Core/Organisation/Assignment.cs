namespace Pbms.Core.Organisation;

/// <param name="OrgUnit">The unit, division or province it is for; the office for those who see everything.</param>
public sealed record Assignment(Role Role, OrgUnitCode OrgUnit);
