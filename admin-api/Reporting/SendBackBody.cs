namespace Pbms.AdminApi.Reporting;

/// <param name="Revisions">How many values there were then; the last is meant.</param>
public sealed record SendBackBody(DateTimeOffset At, string By, int Revisions, string Comment);
