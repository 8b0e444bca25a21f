using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Delivery;
using Pbms.Bot.Attachments;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>One inbound event, one transaction: load, decide, commit. A lost race is decided again, which is safe because the step is pure.</summary>
public sealed partial class TurnRunner(
    IChatStore chats, ICommitStore store, TurnDecider decider, IDispatcher dispatcher, EvidenceFetcher fetcher, WrongCodes wrongCodes, BangkokClock clock, ILogger<TurnRunner> logger) : ITurnRunner
{
    /// <summary>Turns of one account wait for each other here; only another process or an admin's change can come in between.</summary>
    private const int MaxAttempts = 5;

    private readonly AccountGate gate = new();

    public Task<Guid?> RunAsync(InboundEvent inbound, CancellationToken cancellationToken) =>
        gate.RunAsync(inbound.Account, () => RunInTurnAsync(inbound, cancellationToken));

    private async Task<Guid?> RunInTurnAsync(InboundEvent inbound, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var chat = await chats.LoadAsync(inbound.Account, cancellationToken);
            if (chat.HasTaken(inbound.EventId)) return null;
            var decision = await decider.DecideAsync(chat, inbound, cancellationToken);
            var answer = Answer(inbound, decision.Replies);
            var letters = Letters(inbound, decision.Letters);
            switch (await store.CommitAsync(Commit(inbound, chat, decision, answer, letters), cancellationToken))
            {
                case CommitOutcome.Committed:
                    foreach (var letter in letters) dispatcher.Hurry(letter.To, letter.Id);
                    if (decision.Audit.Any(entry => entry.Action == LinkingSteps.WrongCode)) wrongCodes.Count(inbound.Account.Channel);
                    if (decision.Changes.Any(change => change is Change.EvidenceAwaited)) fetcher.Hurry();
                    return answer?.Id;
                case CommitOutcome.DuplicateEvent:
                    return null;
                case CommitOutcome.VersionConflict when attempt < MaxAttempts:
                    Log.DecidedAgain(logger, inbound.EventId, attempt);
                    continue;
                default:
                    throw new TimeoutException($"Event {inbound.EventId} lost the race {MaxAttempts} times.");
            }
        }
    }

    private OutboxMessage? Answer(InboundEvent inbound, ImmutableArray<Reply> replies) => replies.IsEmpty
        ? null
        : new OutboxMessage(
            DeterministicId.From("answer", inbound.Account.ToString(), inbound.EventId),
            inbound.Account,
            ReplyJson.Write(replies),
            inbound.ReplyToken,
            inbound.ReplyBefore,
            clock.Now,
            clock.Now,
            Urgency: inbound.Input is Input.CalledInGroup ? MessageUrgency.Courtesy : MessageUrgency.Answer);

    private ImmutableArray<OutboxMessage> Letters(InboundEvent inbound, ImmutableArray<Letter> letters) =>
    [
        .. letters.Select((letter, place) => new OutboxMessage(
            DeterministicId.From("letter", inbound.Account.ToString(), inbound.EventId, place.ToString(CultureInfo.InvariantCulture)),
            letter.To,
            ReplyJson.Write(letter.Replies),
            null,
            null,
            clock.Now,
            clock.Now,
            Urgency: MessageUrgency.Reminder)),
    ];

    private static Commit Commit(InboundEvent inbound, ChatRecord chat, Decision decision, OutboxMessage? answer, ImmutableArray<OutboxMessage> letters) => new(
        new TurnMark(inbound.Account, inbound.EventId, chat.Version, decision.Dialogue, inbound.At),
        decision.Changes,
        answer is null ? letters : [answer, .. letters],
        decision.Audit);

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Debug, Message = "Event {EventId} met a newer version and is decided again (attempt {Attempt})")]
        public static partial void DecidedAgain(ILogger logger, string eventId, int attempt);
    }
}
