using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation;

/// <summary>Something another person is told because of a step.</summary>
public sealed record Notice(PersonId To, ImmutableArray<Reply> Replies)
{
    /// <summary>The account it goes to; null for wherever the person is reached first.</summary>
    public ChatAccount? At { get; init; }

    public static Notice Of(Contact to, params ReadOnlySpan<Reply> replies) => new(to.Person.Id, [.. replies]);
}
