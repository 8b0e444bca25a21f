using System.Collections.Immutable;

namespace Pbms.Core.Storage;

/// <summary>One unit of work: all of it on disk, or nothing.</summary>
/// <param name="Turn">The conversation turn it belongs to; null for an admin's change or a job.</param>
/// <param name="Outbox">Rows whose id is already there, sent or not, are left as they are.</param>
public sealed record Commit(
    TurnMark? Turn,
    ImmutableArray<Change> Changes,
    ImmutableArray<OutboxMessage> Outbox,
    ImmutableArray<AuditEntry> Audit);
