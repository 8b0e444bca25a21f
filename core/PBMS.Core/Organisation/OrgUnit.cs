using System.Collections.Immutable;

namespace Pbms.Core.Organisation;

/// <param name="Parent">The division of a central unit; null for all others.</param>
/// <param name="ShortName">As colleagues say it ("ศปท."); null when there is none.</param>
/// <param name="Aliases">Other spellings met in the ministry's own papers.</param>
/// <param name="Order">Place in the plan; reports keep it.</param>
public sealed record OrgUnit(
    OrgUnitCode Code,
    OrgUnitKind Kind,
    OrgUnitCode? Parent,
    string Name,
    string? ShortName,
    ImmutableArray<string> Aliases,
    string? Geography,
    int Order);
