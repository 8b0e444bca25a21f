namespace Pbms.Core.Storage;

/// <summary>An entry and its place in the trail.</summary>
/// <param name="Position">From 1, rising.</param>
public sealed record AuditRecord(long Position, AuditEntry Entry);
