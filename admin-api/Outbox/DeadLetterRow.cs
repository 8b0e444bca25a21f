using Pbms.Core.Storage;

namespace Pbms.AdminApi.Outbox;

/// <summary>A message that did not go out and is not tried any more; its words and whom it is for are personal data and not shown.</summary>
/// <param name="Reason">Status codes and ids, never words of the message.</param>
public sealed record DeadLetterRow(Guid Id, string Channel, DateTimeOffset CreatedAt, DateTimeOffset GivenUpAt, int Attempts, bool IsUnsure, string Reason)
{
    public static DeadLetterRow Of(GivenUpMessage dead) => new(
        dead.Message.Id, dead.Message.To.Channel, dead.Message.CreatedAt, dead.At, dead.Message.Attempts, dead.Message.IsUnsure, dead.Reason);
}
