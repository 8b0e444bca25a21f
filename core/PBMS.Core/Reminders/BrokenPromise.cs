using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>A promise that was not kept, for who supervises the unit.</summary>
/// <param name="RenewedTo">The new day; null when none was given, or nobody has answered for the promise at all.</param>
public sealed record BrokenPromise(ObligationKey Key, DateOnly PromisedOn, DateOnly? RenewedTo);
