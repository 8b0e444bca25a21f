namespace Pbms.AdminApi.Reporting;

/// <summary>A picture or document that goes with a result.</summary>
public sealed record EvidenceBody(Guid Id, string Name);
