using System.Collections.Immutable;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>What is to be done next about all that waits for one account.</summary>
public abstract record NextMail
{
    private NextMail()
    {
    }

    /// <param name="Until">When something may be tried again; null when nothing waits for that.</param>
    public sealed record Rest(DateTimeOffset? Until) : NextMail;

    public sealed record Send(OutboxMessage Message) : NextMail;

    /// <summary>An answer takes along what waits before it, in one free reply.</summary>
    public sealed record Join(OutboxMessage Answer, ImmutableArray<OutboxMessage> Earlier) : NextMail;

    /// <summary>A courtesy that came too late.</summary>
    public sealed record Forget(OutboxMessage Message) : NextMail;
}
