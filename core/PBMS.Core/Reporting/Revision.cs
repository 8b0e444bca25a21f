using Pbms.Core.Organisation;

namespace Pbms.Core.Reporting;

/// <summary>One value given for an obligation; a later one never overwrites it (DOMAIN §5).</summary>
/// <param name="Value">This month's own result (quantity) or the value as it stands (percent, level), in the line's unit of measure.</param>
/// <param name="Through">Channel it came by: "line", "teams", "terminal", "api" or "import".</param>
/// <param name="IsLate">Given after the due day.</param>
/// <param name="Confirmed">Codes of the <see cref="ValueQuestion"/>s the reporter answered for this value, comma-separated; null when none was asked.</param>
/// <param name="IsAssumed">Demonstration data that is not in the source.</param>
public sealed record Revision(
    decimal Value,
    PersonId By,
    DateTimeOffset At,
    string Through,
    ShortfallReason? Reason,
    bool IsLate,
    bool IsAssumed = false,
    string? Confirmed = null);
