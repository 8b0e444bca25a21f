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
public sealed record OutboxMessage(
    Guid Id,
    ChatAccount To,
    string Payload,
    string? ReplyToken,
    DateTimeOffset? ReplyBefore,
    DateTimeOffset CreatedAt,
    DateTimeOffset NotBefore,
    int Attempts = 0,
    bool IsUnsure = false);
