using Pbms.Core.Organisation;

namespace Pbms.Core.Reporting;

/// <summary>What became of a promised date (กำหนดแล้วเสร็จ), as the reporter answered when it came (DOMAIN §5).</summary>
/// <param name="PromisedOn">The day that had been promised.</param>
/// <param name="RenewedTo">The new day of a promise not kept; null when none was given.</param>
public sealed record PromiseOutcome(DateOnly PromisedOn, bool IsKept, DateOnly? RenewedTo, PersonId By, DateTimeOffset At);
