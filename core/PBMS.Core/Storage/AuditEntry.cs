namespace Pbms.Core.Storage;

/// <summary>Who changed what, when, from what to what (DOMAIN §7). Written in the commit that makes the change.</summary>
/// <param name="Actor">A person id, or "import" and the like.</param>
/// <param name="Action">Dotted, past tense: "submission.revised".</param>
/// <param name="Subject">Key of the thing changed.</param>
/// <param name="Before">As text; null when there was nothing.</param>
public sealed record AuditEntry(DateTimeOffset At, string Actor, string Action, string Subject, string? Before, string? After);
