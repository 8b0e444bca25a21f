using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>How one channel sends. It draws the replies and makes one attempt; when to try again is the dispatcher's business.</summary>
public interface IChannelSender
{
    /// <summary>"line", "teams", …: the <see cref="Pbms.Core.Organisation.ChatAccount.Channel"/> it serves.</summary>
    string Channel { get; }

    /// <param name="replyAlive">Answer with the reply token; otherwise push, with the message id as retry key.</param>
    Task<SendOutcome> SendAsync(OutboxMessage message, ImmutableArray<Reply> replies, bool replyAlive, CancellationToken cancellationToken);
}
