using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>Writes down what came of a try.</summary>
public sealed partial class DeliveryRecord(IOutboxStore outbox, Rerouting rerouting, TimeProvider clock, ILogger<DeliveryRecord> logger)
{
    public async Task WriteAsync(OutboxMessage message, SendOutcome outcome, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        switch (outcome)
        {
            case SendOutcome.Sent:
                await outbox.SentAsync(message.Id, now, cancellationToken);
                break;
            case SendOutcome.Quiet quiet:
                Log.Held(logger, message.Id, message.To.Channel, quiet.Why!);
                await outbox.HoldAsync(message.Id, quiet.Until, quiet.Why!, cancellationToken);
                break;
            case SendOutcome.OutOfQuota spent when message.FirstTriedAt is null && now - message.CreatedAt < RetrySchedule.HeldAtMost:
                Log.Held(logger, message.Id, message.To.Channel, spent.Reason);
                await outbox.HoldAsync(message.Id, now + RetrySchedule.UntilQuotaIsLookedAtAgain(message.Urgency), spent.Reason, cancellationToken);
                break;
            // Tried before, it may have arrived, and its retry key is being forgotten: it cannot wait for next month's quota.
            case SendOutcome.OutOfQuota spent when MayRetry(message, now):
                await PostponeAsync(message, new SendOutcome.TryLater(spent.Reason, RetrySchedule.UntilQuotaIsLookedAtAgain(message.Urgency)), now, cancellationToken);
                break;
            case SendOutcome.TryLater later when MayRetry(message, now):
                await PostponeAsync(message, later, now, cancellationToken);
                break;
            case SendOutcome.Unreachable unreachable:
                var elsewhere = await rerouting.RerouteAsync(message, cancellationToken);
                await GiveUpAsync(message, elsewhere is null ? unreachable.Reason : $"{unreachable.Reason}; sent over {elsewhere} instead", now, cancellationToken);
                break;
            default:
                await GiveUpAsync(message, outcome.Why ?? outcome.GetType().Name, now, cancellationToken);
                break;
        }
    }

    public static bool MayRetry(OutboxMessage message, DateTimeOffset now) => now - (message.FirstTriedAt ?? now) < RetrySchedule.GiveUpAfter;

    private async Task PostponeAsync(OutboxMessage message, SendOutcome.TryLater later, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Log.Postponed(logger, message.Id, message.To.Channel, later.Reason);
        // Those of one batch come back together.
        var wait = later.After ?? RetrySchedule.Backoff(message.Attempts, message.Batch ?? message.Id);
        await outbox.PostponeAsync(message.Id, now + wait, later.MayHaveArrived, later.Reason, cancellationToken);
    }

    private async Task GiveUpAsync(OutboxMessage message, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Log.GivenUp(logger, message.Id, message.To.Channel, reason);
        await outbox.GiveUpAsync(message.Id, now, reason, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3201, Level = LogLevel.Warning, Message = "Message {MessageId} over {Channel} did not go out and is tried again later: {Reason}")]
        public static partial void Postponed(ILogger logger, Guid messageId, string channel, string reason);

        [LoggerMessage(EventId = 3202, Level = LogLevel.Error, Message = "Message {MessageId} over {Channel} is given up: {Reason}")]
        public static partial void GivenUp(ILogger logger, Guid messageId, string channel, string reason);

        [LoggerMessage(EventId = 3204, Level = LogLevel.Information, Message = "Message {MessageId} over {Channel} is put aside: {Reason}")]
        public static partial void Held(ILogger logger, Guid messageId, string channel, string reason);
    }
}
