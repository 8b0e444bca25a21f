using Pbms.Core.Storage;

namespace Pbms.AdminApi.Audit;

/// <summary>Who changed what, when, from what to what.</summary>
public sealed record AuditBody(long Position, DateTimeOffset At, string Actor, string Action, string Subject, string? Before, string? After)
{
    public static AuditBody Of(AuditRecord record)
    {
        var entry = record.Entry;
        return new(record.Position, entry.At, entry.Actor, entry.Action, entry.Subject, entry.Before, entry.After);
    }
}
