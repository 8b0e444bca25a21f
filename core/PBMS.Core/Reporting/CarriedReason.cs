namespace Pbms.Core.Reporting;

/// <param name="Reason">As given for the latest of the months.</param>
/// <param name="Months">How many months in a row; at least 1.</param>
public sealed record CarriedReason(ShortfallReason Reason, int Months);
