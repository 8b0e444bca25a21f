namespace Pbms.Bot.Turns;

public interface ITurnRunner
{
    /// <summary>Takes one event: when this returns, everything it caused is on disk and its answer is in the outbox. Safe to call twice with the same event.</summary>
    /// <returns>The outbox message to deliver, null when there is nothing to say or the event was taken before.</returns>
    Task<Guid?> RunAsync(InboundEvent inbound, CancellationToken cancellationToken);
}
