using System.Collections.Immutable;

namespace Pbms.Publishing.Report;

/// <summary>Table 1 (by project) or table 3 (regional): projects, their lines, and the plain mean over the projects.</summary>
public sealed record ProjectTable(Score Overall, ImmutableArray<ProjectRow> Projects);
