using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Delivery;

/// <summary>A channel that can say the same words to many in one call.</summary>
public interface IManySender : IChannelSender
{
    int MostAtOnce { get; }

    /// <param name="batch">The retry key: the same for every try, and never with anybody in it who was not in the first.</param>
    Task<SendOutcome> SendToManyAsync(Guid batch, ImmutableArray<ChatAccount> accounts, ImmutableArray<Reply> replies, CancellationToken cancellationToken);
}
