using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Bot.Delivery;

/// <summary>Sends what waits for one account, in its order, until something has to wait.</summary>
public sealed class Deliverer(IOutboxStore outbox, Attempt attempt, DeliveryRecord record, MailGate gate, TimeProvider clock)
{
    /// <summary>Another process is at it: it may have looked just before something new came.</summary>
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(1);

    /// <returns>When to come again; null when nothing waits for a time soon to come.</returns>
    public Task<DateTimeOffset?> DeliverAsync(ChatAccount to, CancellationToken cancellationToken) =>
        gate.RunAsync<DateTimeOffset?>(to, () => DeliverAloneAsync(to, cancellationToken), elsewhere: clock.GetUtcNow() + AMoment);

    private async Task<DateTimeOffset?> DeliverAloneAsync(ChatAccount to, CancellationToken cancellationToken)
    {
        var tried = new HashSet<Guid>();
        while (true)
        {
            // Read again each time: an answer may have come meanwhile.
            var waiting = await outbox.WaitingAsync(to, cancellationToken);
            switch (MailOrder.Of(waiting, clock.GetUtcNow()))
            {
                case NextMail.Send when tried.Count > 0 && !await gate.HoldOnAsync(to, cancellationToken):
                    return clock.GetUtcNow() + AMoment;
                case NextMail.Send { Message: var message } when tried.Add(message.Id):
                    var outcome = await attempt.SendAsync(message, cancellationToken);
                    await record.WriteAsync(message, outcome, cancellationToken);
                    // It was alone, as nearly always. Whoever brought something since has called again, or leaves it to the sweep.
                    if (waiting.Count == 1 && outcome is SendOutcome.Sent) return null;
                    break;
                case NextMail.Join join:
                    await JoinAsync(join, cancellationToken);
                    break;
                case NextMail.Forget { Message: var message }:
                    await outbox.SentAsync(message.Id, clock.GetUtcNow(), cancellationToken);
                    break;
                case NextMail.Rest rest:
                    return rest.Until;
                default:
                    // Tried just now, in vain: what follows waits with it.
                    return waiting.Where(message => tried.Contains(message.Id)).Max(message => message.NotBefore);
            }
        }
    }

    private async Task JoinAsync(NextMail.Join join, CancellationToken cancellationToken)
    {
        var all = join.Earlier.Add(join.Answer);
        var parsed = all.Select(message => (Message: message, Replies: Attempt.Parse(message.Payload))).ToList();
        if (parsed.Exists(entry => entry.Replies is null))
        {
            foreach (var (message, _) in parsed.Where(entry => entry.Replies is null))
                await record.WriteAsync(message, Attempt.Unreadable, cancellationToken);
            return;
        }

        var payload = ReplyJson.Write([.. parsed.SelectMany(entry => entry.Replies!.Value)]);
        await outbox.JoinAsync(join.Answer.Id, payload, [.. join.Earlier.Select(message => message.Id)], clock.GetUtcNow(), cancellationToken);
    }
}
