using Pbms.Core.Organisation;

namespace Pbms.Core.Scoring;

/// <summary>One unit's part of a summed line, judged by its own target.</summary>
public sealed record Share(OrgUnitCode OrgUnit, LineScore Line);
