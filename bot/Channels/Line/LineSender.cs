using System.Collections.Immutable;
using System.Diagnostics;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Channels.Line;

/// <summary>Sends over LINE: by reply while the token lives, else by push with the message id as retry key; to many by multicast.</summary>
/// <remarks>
/// A push tried twice arrives once. A reply has no retry key: when its answer is lost (a timeout, a 5xx) it may have arrived or not, and
/// a second try either arrives or says that the token is dead. Dead while it should still live, it was used up: the first try had arrived.
/// </remarks>
public sealed class LineSender(LineApi line, LineQuota quota, ILogger<LineSender> logger) : IManySender
{
    private static readonly SendOutcome.Refused NothingToShow = new("The message holds nothing LINE can show");

    public string Channel => ChatAccount.Line;

    /// <summary>LINE's limit for multicast.</summary>
    public int MostAtOnce => 500;

    public async Task<SendOutcome> SendAsync(
        OutboxMessage message, ImmutableArray<Reply> replies, bool replyAlive, CancellationToken cancellationToken)
    {
        var messages = LineRenderer.Render(replies);
        if (messages.IsEmpty) return NothingToShow;
        if (!replyAlive || message.ReplyToken is not { } replyToken)
        {
            using var push = LineRequest.Push(message, messages);
            return Counted(await TryAsync(push, "push", message.Id, answer => answer.OfPush(), cancellationToken), 1);
        }

        using var reply = LineRequest.Reply(replyToken, messages);
        return await TryAsync(reply, "reply", message.Id, answer => answer.OfReply(), cancellationToken);
    }

    public async Task<SendOutcome> SendToManyAsync(
        Guid batch, ImmutableArray<ChatAccount> accounts, ImmutableArray<Reply> replies, CancellationToken cancellationToken)
    {
        var messages = LineRenderer.Render(replies);
        if (messages.IsEmpty) return NothingToShow;
        using var multicast = LineRequest.Multicast(batch, accounts, messages);
        return Counted(await TryAsync(multicast, "multicast", batch, answer => answer.OfMulticast(), cancellationToken), accounts.Length);
    }

    private SendOutcome Counted(SendOutcome outcome, int messages)
    {
        if (outcome is SendOutcome.Sent) quota.Spend(messages);
        return outcome;
    }

    private async Task<SendOutcome> TryAsync(
        HttpRequestMessage request, string endpoint, Guid messageId, Func<LineAnswer, SendOutcome> judge, CancellationToken cancellationToken)
    {
        switch (await line.CallAsync(request, cancellationToken))
        {
            case LineResult.Answered answered:
                var outcome = judge(new LineAnswer(answered.Status, answered.Message, answered.RequestId, answered.IsJson));
                LineLog.Answered(logger, endpoint, messageId, answered.Status, answered.RequestId, outcome.GetType().Name);
                return outcome;
            case LineResult.NotAnswered silent:
                LineLog.NotAnswered(logger, endpoint, messageId, silent.Why);
                return new SendOutcome.TryLater($"LINE did not answer {endpoint} ({silent.Why})", MayHaveArrived: !silent.NeverLeft);
            case var other:
                throw new UnreachableException($"LINE result {other.GetType().Name}");
        }
    }
}
