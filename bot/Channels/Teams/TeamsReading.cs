using System.Collections.Immutable;
using Pbms.Bot.Turns;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Teams;

/// <summary>What an activity is to the bot.</summary>
public abstract record TeamsReading
{
    private TeamsReading()
    {
    }

    /// <summary>Something a person did; it takes a turn, and a message with files one more for each.</summary>
    /// <param name="Events">In the order they are taken; all under the activity's id. At least one.</param>
    /// <param name="Address">Where the chat is written to from now on.</param>
    /// <param name="EntraObjectId">Who Teams says the person is; null in a group, and where Teams does not say.</param>
    /// <param name="Press">What tells a second delivery of the same press from a second press.</param>
    public sealed record Turn(ImmutableArray<InboundEvent> Events, ChatAddress Address, string? EntraObjectId, TeamsPress Press) : TeamsReading;

    /// <summary>Nobody did anything, but a chat was named.</summary>
    public sealed record Noted(ChatAddress Address) : TeamsReading;

    /// <summary>Nothing to do, now or when it is sent again.</summary>
    public sealed record Ignored : TeamsReading;

    /// <summary>A request this bot does not know; answered 501, as Teams expects.</summary>
    public sealed record UnknownInvoke : TeamsReading;
}
