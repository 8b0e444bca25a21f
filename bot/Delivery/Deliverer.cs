using System.Collections.Immutable;
using System.Text.Json;
using Pbms.Bot.Messages;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>Tries one outbox message and writes down what came of it.</summary>
public sealed partial class Deliverer(IOutboxStore outbox, IEnumerable<IChannelSender> senders, TimeProvider clock, ILogger<Deliverer> logger)
{
    private readonly Dictionary<string, IChannelSender> senders = senders.ToDictionary(sender => sender.Channel, StringComparer.Ordinal);

    public async Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(message, cancellationToken);
        if (outcome is SendOutcome.ReplyTokenDead)
        {
            // Used up while it should be alive, after a try whose answer was lost: that try had arrived. Otherwise a push may still go out now.
            outcome = message.IsUnsure && ReplyAlive(message) ? new SendOutcome.Sent() : await TryAsync(message with { ReplyToken = null }, cancellationToken);
        }

        await RecordAsync(message, outcome, cancellationToken);
    }

    private async Task<SendOutcome> TryAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (!senders.TryGetValue(message.To.Channel, out var sender)) return new SendOutcome.TryLater("the channel is off");
        if (Parse(message.Payload) is not { } replies) return new SendOutcome.Refused("the payload is of an unknown version");
        return await sender.SendAsync(message, replies, ReplyAlive(message), cancellationToken);
    }

    private bool ReplyAlive(OutboxMessage message) => message.ReplyToken is not null && clock.GetUtcNow() < message.ReplyBefore;

    private async Task RecordAsync(OutboxMessage message, SendOutcome outcome, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        switch (outcome)
        {
            case SendOutcome.Sent:
                await outbox.SentAsync(message.Id, now, cancellationToken);
                break;
            case SendOutcome.TryLater later when now - message.CreatedAt < RetrySchedule.GiveUpAfter:
                Log.Postponed(logger, message.Id, message.To.Channel, later.Reason);
                var wait = later.After ?? RetrySchedule.Backoff(message.Attempts, message.Id);
                await outbox.PostponeAsync(message.Id, now + wait, later.MayHaveArrived, later.Reason, cancellationToken);
                break;
            default:
                var reason = ReasonOf(outcome);
                Log.GivenUp(logger, message.Id, message.To.Channel, reason);
                await outbox.GiveUpAsync(message.Id, now, reason, cancellationToken);
                break;
        }
    }

    private static string ReasonOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.TryLater later => later.Reason,
        SendOutcome.Refused refused => refused.Reason,
        SendOutcome.Unreachable unreachable => unreachable.Reason,
        SendOutcome.ReplyTokenDead dead => dead.Reason,
        _ => outcome.GetType().Name,
    };

    private static ImmutableArray<Reply>? Parse(string payload)
    {
        try
        {
            return ReplyJson.Read(payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3201, Level = LogLevel.Warning, Message = "Message {MessageId} over {Channel} did not go out and is tried again later: {Reason}")]
        public static partial void Postponed(ILogger logger, Guid messageId, string channel, string reason);

        [LoggerMessage(EventId = 3202, Level = LogLevel.Error, Message = "Message {MessageId} over {Channel} is given up: {Reason}")]
        public static partial void GivenUp(ILogger logger, Guid messageId, string channel, string reason);
    }
}
