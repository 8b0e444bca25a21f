namespace Pbms.AdminApi.Planning;

/// <param name="Reason">Why it changes; needed once the fiscal year has begun, 1–500 characters.</param>
public sealed record TargetPut(TargetBody Target, string? Reason = null);
