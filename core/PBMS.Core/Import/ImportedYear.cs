using System.Collections.Immutable;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Core.Import;

/// <summary>A whole fiscal year as read: configuration, people, and results where the import brings any.</summary>
public sealed record ImportedYear(PlanYear Year, ImmutableArray<Person> People, ImmutableArray<Submission> Submissions);
