using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>A reporter's question about a plan line to who planned it. It stays on the line with its answer, for the months to come (§3.2.1).</summary>
/// <param name="Month">The month being reported when it was asked.</param>
/// <param name="Words">1–1,000 characters.</param>
/// <param name="Answer">Null while it waits.</param>
public sealed record PlannerQuestion(
    Guid Id,
    LineCode Line,
    OrgUnitCode OrgUnit,
    Month Month,
    string Words,
    PersonId By,
    DateTimeOffset At,
    PlannerAnswer? Answer = null);
