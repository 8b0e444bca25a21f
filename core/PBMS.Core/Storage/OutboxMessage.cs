using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>Something to be sent. Written in the commit that decided it; sent after, by reply while the token lives, else by push.</summary>
/// <param name="Id">Made from what it is (<see cref="DeterministicId"/>): deciding it twice makes one row, and the channel sees one retry key.</param>
/// <param name="Payload">Channel-neutral replies as versioned JSON.</param>
/// <param name="ReplyToken">The channel's handle for answering the event; null for a message nobody asked for.</param>
/// <param name="ReplyBefore">When the reply token dies.</param>
/// <param name="NotBefore">Not to be tried earlier.</param>
/// <param name="Attempts">Tries so far.</param>
/// <param name="IsUnsure">An earlier try may have arrived though its answer did not.</param>
/// <param name="FirstTriedAt">No later than the first try; null before it. A channel forgets a retry key some time after.</param>
/// <param name="IsHeld">Put aside for want of quota, or for the night: it goes with the person's next answer, or when its time has come.</param>
/// <param name="Batch">The one call in which it goes out together with others, and that call's retry key; null when it goes alone.</param>
public sealed record OutboxMessage(
    Guid Id,
    ChatAccount To,
    string Payload,
    string? ReplyToken,
    DateTimeOffset? ReplyBefore,
    DateTimeOffset CreatedAt,
    DateTimeOffset NotBefore,
    int Attempts = 0,
    bool IsUnsure = false,
    MessageUrgency Urgency = MessageUrgency.Answer,
    DateTimeOffset? FirstTriedAt = null,
    bool IsHeld = false,
    Guid? Batch = null)
{
    public bool HasLiveTokenAt(DateTimeOffset now) => ReplyToken is not null && now < ReplyBefore;
}
