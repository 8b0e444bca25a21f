namespace Pbms.AdminApi.Planning;

/// <param name="Month">1 (October) – 12 (September).</param>
/// <param name="Target">Cumulative at the end of the month.</param>
public sealed record MonthTarget(int Month, decimal Target, bool IsAssumed = false);
