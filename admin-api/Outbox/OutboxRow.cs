using Pbms.Core.Storage;

namespace Pbms.AdminApi.Outbox;

/// <summary>A message that waits; its words and whom it is for are personal data and not shown.</summary>
/// <param name="IsUnsure">An earlier try may have arrived though its answer did not.</param>
public sealed record OutboxRow(Guid Id, string Channel, DateTimeOffset CreatedAt, DateTimeOffset NotBefore, int Attempts, bool IsUnsure)
{
    public static OutboxRow Of(OutboxMessage message) =>
        new(message.Id, message.To.Channel, message.CreatedAt, message.NotBefore, message.Attempts, message.IsUnsure);
}
