using System.Collections.Immutable;
using System.Text.Json;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>One try to send, whatever it takes: reply, or push. What comes of it is a value.</summary>
public sealed partial class Attempt(IOutboxStore outbox, IEnumerable<IChannelSender> senders, PushGate pushes, TimeProvider clock, ILogger<Attempt> logger)
{
    private readonly Dictionary<string, IChannelSender> senders = senders.ToDictionary(sender => sender.Channel, StringComparer.Ordinal);

    public IManySender? ManySenderOf(string channel) => senders.GetValueOrDefault(channel) as IManySender;

    public async Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (!senders.TryGetValue(message.To.Channel, out var sender)) return new SendOutcome.TryLater("the channel is off");
        if (Parse(message.Payload) is not { } replies) return Unreadable;
        if (!message.HasLiveTokenAt(clock.GetUtcNow())) return await PushAsync(sender, message, replies, cancellationToken);
        var outcome = await GuardAsync(message.Id, () => sender.SendAsync(message, replies, replyAlive: true, cancellationToken));
        if (outcome is not SendOutcome.ReplyTokenDead) return outcome;
        // Used up while it should be alive, after a try whose answer was lost: that try had arrived. Otherwise a push may still go out now.
        if (message.IsUnsure && message.HasLiveTokenAt(clock.GetUtcNow())) return new SendOutcome.Sent();
        // On disk before the push: were that one's answer lost, the dead token would be taken for a sign that it arrived.
        await outbox.ForgetTokenAsync(message.Id, cancellationToken);
        return await PushAsync(sender, message with { ReplyToken = null }, replies, cancellationToken);
    }

    /// <param name="batch">All of them have the same payload, and go to accounts of one channel.</param>
    public async Task<SendOutcome> SendAsync(Guid key, IReadOnlyList<OutboxMessage> batch, CancellationToken cancellationToken)
    {
        if (ManySenderOf(batch[0].To.Channel) is not { } sender) return new SendOutcome.TryLater("the channel is off");
        if (Parse(batch[0].Payload) is not { } replies) return Unreadable;
        // In an order of their own: a retry must be the very same call.
        ImmutableArray<ChatAccount> to = [.. batch.Select(message => message.To).OrderBy(account => account.UserId, StringComparer.Ordinal)];
        return await GuardAsync(key, () => sender.SendToManyAsync(key, to, replies, cancellationToken));
    }

    internal static SendOutcome.Refused Unreadable => new("the payload is of an unknown version");

    private async Task<SendOutcome> PushAsync(
        IChannelSender sender, OutboxMessage message, ImmutableArray<Reply> replies, CancellationToken cancellationToken)
    {
        // A courtesy whose token is dead has had its day.
        if (message.Urgency is MessageUrgency.Courtesy) return new SendOutcome.Sent();
        return await pushes.BarAsync(message, cancellationToken)
            ?? await GuardAsync(message.Id, () => sender.SendAsync(message, replies, replyAlive: false, cancellationToken));
    }

    // A sender answers with an outcome. What it throws is a bug, would be thrown again, and must not hold up the person's other messages.
    private async Task<SendOutcome> GuardAsync(Guid id, Func<Task<SendOutcome>> send)
    {
        try
        {
            return await send();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(logger, exception, id);
            return exception is HttpRequestException or IOException
                ? new SendOutcome.TryLater(exception.GetType().Name, MayHaveArrived: true)
                : new SendOutcome.Refused($"{exception.GetType().Name} while it was being sent");
        }
    }

    /// <returns>Null when it was written by a version this one does not know.</returns>
    internal static ImmutableArray<Reply>? Parse(string payload)
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
        [LoggerMessage(EventId = 3205, Level = LogLevel.Error, Message = "Sending {Id} threw")]
        public static partial void Failed(ILogger logger, Exception exception, Guid id);
    }
}
