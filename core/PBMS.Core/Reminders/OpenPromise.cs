using Pbms.Core.Reporting;

namespace Pbms.Core.Reminders;

/// <summary>A promised day (กำหนดแล้วเสร็จ) that has come and that nobody has answered for.</summary>
public sealed record OpenPromise(ObligationKey Key, DateOnly On);
