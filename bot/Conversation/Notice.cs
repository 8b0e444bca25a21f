using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation;

/// <summary>Something another person is told because of a step.</summary>
public sealed record Notice(PersonId To, ImmutableArray<Reply> Replies)
{
    public static Notice Of(Contact to, params ReadOnlySpan<Reply> replies) => new(to.Person.Id, [.. replies]);
}
