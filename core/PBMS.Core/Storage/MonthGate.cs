using Pbms.Core.Periods;

namespace Pbms.Core.Storage;

/// <summary>Whether a month takes values, since when and by whom.</summary>
/// <param name="By">As in the audit trail.</param>
/// <param name="Reason">1–500 characters to reopen; may be empty to close.</param>
public sealed record MonthGate(Month Month, bool IsClosed, DateTimeOffset At, string By, string Reason);
