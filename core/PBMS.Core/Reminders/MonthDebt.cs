using Pbms.Core.Periods;

namespace Pbms.Core.Reminders;

/// <summary>What a unit still owes for a month.</summary>
/// <param name="Missing">Lines nobody has reported; at least 1.</param>
/// <param name="Lines">Lines due in all.</param>
public sealed record MonthDebt(Month Month, int Missing, int Lines);
