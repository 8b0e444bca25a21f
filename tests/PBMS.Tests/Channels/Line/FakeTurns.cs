using System.Text;
using Pbms.Bot.Delivery;
using Pbms.Bot.Messages;
using Pbms.Bot.Turns;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;

namespace Pbms.Tests.Channels.Line;

/// <summary>Stands for turns and delivery, and writes down what was asked of them in order.</summary>
internal sealed class FakeTurns : ITurnRunner, IDispatcher
{
    /// <summary>Words that no log may hold.</summary>
    public const string Breaks = "พัง";

    public List<InboundEvent> Taken { get; } = [];

    public StringBuilder Story { get; } = new();

    public Task<Guid?> RunAsync(InboundEvent inbound, CancellationToken cancellationToken)
    {
        Story.Append("run ").Append(inbound.EventId).Append("; ");
        if (inbound.Input is Input.Said { Text: Breaks }) throw new InvalidOperationException("the store is gone");
        // The store knows an event it has seen: nothing more to say.
        var isNew = Taken.All(taken => taken.EventId != inbound.EventId);
        Taken.Add(inbound);
        return Task.FromResult<Guid?>(isNew && inbound.Input is not Input.Left ? AnswerTo(inbound.EventId) : null);
    }

    public static Guid AnswerTo(string eventId) => DeterministicId.From("answer", eventId);

    public void Hurry(ChatAccount account, Guid messageId) =>
        Story.Append("send ").Append(Taken.Find(taken => AnswerTo(taken.EventId) == messageId)?.EventId ?? "news").Append("; ");
}
