namespace Pbms.AdminApi.Reporting;

/// <summary>What became of a promised date.</summary>
public sealed record PromiseBody(DateTimeOffset At, string By, DateOnly PromisedOn, bool IsKept, DateOnly? RenewedTo);
