using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>The same words to many in one call.</summary>
/// <remarks>
/// Who is in a batch is written down before the first try, and nobody joins it after: the channel remembers the retry key, and would take
/// a second call with somebody new in it for the first. Leaving is safe: whoever is left was in the first call.
/// </remarks>
public sealed class BatchDelivery(IOutboxStore outbox, Attempt attempt, PushGate pushes, DeliveryRecord record, MailGate gate, TimeProvider clock)
{
    /// <param name="due">What may be tried now.</param>
    public async Task SweepAsync(IReadOnlyList<OutboxMessage> due, CancellationToken cancellationToken)
    {
        var batches = due.Select(message => message.Batch).OfType<Guid>().Distinct().ToList();
        foreach (var alike in due.Where(IsForMany).GroupBy(message => (message.To.Channel, message.Urgency, message.Payload)))
        {
            foreach (var chunk in alike.DistinctBy(message => message.To).Chunk(attempt.ManySenderOf(alike.Key.Channel)!.MostAtOnce))
            {
                if (await FormAsync(chunk, cancellationToken) is { } formed) batches.Add(formed);
            }
        }

        foreach (var batch in batches)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Once begun it is finished and written down.
            await SendAsync(batch, CancellationToken.None);
        }
    }

    // Answers are one person's own.
    private bool IsForMany(OutboxMessage message) =>
        message is { Urgency: MessageUrgency.Reminder or MessageUrgency.Summary, Attempts: 0, IsUnsure: false, Batch: null }
        && !message.HasLiveTokenAt(clock.GetUtcNow())
        && attempt.ManySenderOf(message.To.Channel) is not null;

    /// <returns>The batch's key; null when there are not two for it.</returns>
    private async Task<Guid?> FormAsync(OutboxMessage[] candidates, CancellationToken cancellationToken) => candidates.Length < 2
        ? null
        : await gate.RunForAllAsync(
            candidates.Select(message => message.To).ToArray().AsMemory(), () => FormAloneAsync(candidates, cancellationToken), elsewhere: null);

    private async Task<Guid?> FormAloneAsync(OutboxMessage[] candidates, CancellationToken cancellationToken)
    {
        var members = new List<Guid>();
        foreach (var candidate in candidates)
        {
            // Somebody may have sent it meanwhile; what is barred finds its way alone.
            var asIs = await outbox.FindAsync(candidate.Id, cancellationToken);
            if (asIs == candidate && await pushes.BarAsync(candidate, cancellationToken) is null) members.Add(candidate.Id);
        }

        if (members.Count < 2) return null;
        var key = DeterministicId.From(["batch", .. members.Select(id => id.ToString("N")).Order(StringComparer.Ordinal)]);
        await outbox.BatchAsync(key, members, cancellationToken);
        return key;
    }

    private async Task SendAsync(Guid key, CancellationToken cancellationToken)
    {
        var members = await outbox.BatchedAsync(key, cancellationToken);
        var now = clock.GetUtcNow();
        // All of them, due or not: a part of them tried first would use the key up for the rest.
        if (members.Count == 0 || members.Any(message => message.NotBefore > now && message.Attempts == 0)) return;
        var outcome = await pushes.QuietAsync(members[0].Urgency, cancellationToken) ?? await attempt.SendAsync(key, members, cancellationToken);
        if (outcome is SendOutcome.Refused or SendOutcome.Unreachable or SendOutcome.OutOfQuota && members.All(message => !message.IsUnsure))
        {
            // One of them may be the reason; alone, each hears its own. The sweep goes on with them.
            await outbox.BatchAsync(null, [.. members.Select(message => message.Id)], cancellationToken);
            if (outcome is not SendOutcome.OutOfQuota) return;
        }

        await Task.WhenAll(members.Select(message => record.WriteAsync(message, outcome, cancellationToken)));
    }
}
