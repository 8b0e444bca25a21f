using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>Looks before a push: whether the person is still there, whether it is their time, and whether it is worth the quota.</summary>
public sealed class PushGate(IChatStore chats, QuietHours quiet, IEnumerable<IQuotaGauge> gauges)
{
    private readonly Dictionary<string, IQuotaGauge> gauges = gauges.ToDictionary(gauge => gauge.Channel, StringComparer.Ordinal);

    /// <returns>Why it is not to be pushed; null when it is.</returns>
    public async Task<SendOutcome?> BarAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        // To a blocker LINE answers 200 and delivers nothing.
        var chat = await chats.LoadAsync(message.To, cancellationToken);
        if (!chat.IsReachable) return new SendOutcome.Unreachable("the person has blocked or removed the bot");
        if (await QuietAsync(message.Urgency, cancellationToken) is { } quietNow) return quietNow;
        if (message.Urgency is not MessageUrgency.Summary || !gauges.TryGetValue(message.To.Channel, out var gauge)) return null;
        return await gauge.ForecastAsync(cancellationToken) is { IsScarce: true }
            ? new SendOutcome.OutOfQuota("the month's quota is kept for reminders; it goes with the person's next answer")
            : null;
    }

    /// <returns>Null when messages of this urgency may be pushed at this hour.</returns>
    public async Task<SendOutcome.Quiet?> QuietAsync(MessageUrgency urgency, CancellationToken cancellationToken) =>
        await quiet.UntilAsync(urgency, cancellationToken) is { } until ? new SendOutcome.Quiet(until) : null;
}
