using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Storage;

/// <summary>A target changed while its year was under way: what it was, what it became, why and by whom.</summary>
/// <param name="Before">Null when there was none.</param>
/// <param name="After">Null when it was taken away.</param>
/// <param name="Reason">1–500 characters.</param>
/// <param name="By">As in the audit trail.</param>
public sealed record TargetRevision(
    FiscalYear Year, LineCode Line, OrgUnitCode OrgUnit, TargetSchedule? Before, TargetSchedule? After, string Reason, string By, DateTimeOffset At);
