using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Messages;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>One inbound event, one transaction: load, decide, commit. A lost race is decided again, which is safe because the step is pure.</summary>
public sealed partial class TurnRunner(
    IChatStore chats, IPeopleStore people, ICommitStore store, YearCache years, BangkokClock clock, ILogger<TurnRunner> logger) : ITurnRunner
{
    private const int MaxAttempts = 5;

    public async Task<Guid?> RunAsync(InboundEvent inbound, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var chat = await chats.LoadAsync(inbound.Account, cancellationToken);
            if (chat.HasTaken(inbound.EventId)) return null;
            var step = await DecideAsync(chat, inbound.Input, cancellationToken);
            var answer = Answer(inbound, step.Replies);
            switch (await store.CommitAsync(Commit(inbound, chat, step, answer), cancellationToken))
            {
                case CommitOutcome.Committed:
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

    private async Task<StepResult> DecideAsync(ChatRecord chat, Input input, CancellationToken cancellationToken)
    {
        var dialogue = DialogueJson.Read(chat.Dialogue);
        var person = chat.Person is { } id ? await people.FindAsync(id, cancellationToken) : null;
        if (await years.AtAsync(clock.Today, cancellationToken) is not { } year)
        {
            return StepResult.Say(dialogue ?? new Dialogue.Stranger(), new Reply.Words(Phrases.NoYear));
        }

        var offer = person is null ? await OfferAsync(dialogue, input, cancellationToken) : null;
        return DialogueStep.Take(dialogue, input, new Facts(chat.Account, clock.Now, person, offer, year.Year, year.Results));
    }

    private async Task<Offer?> OfferAsync(Dialogue? dialogue, Input input, CancellationToken cancellationToken)
    {
        var named = dialogue is Dialogue.AskingConsent asking ? asking.Code : input is Input.Said said ? Offer.CodeIn(said.Text) : null;
        return named is not null
            && await people.FindCodeAsync(named, cancellationToken) is { } code
            && await people.FindAsync(code.Person, cancellationToken) is { } person
            ? new Offer(code, person)
            : null;
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
            clock.Now);

    private static Commit Commit(InboundEvent inbound, ChatRecord chat, StepResult step, OutboxMessage? answer) => new(
        new TurnMark(inbound.Account, inbound.EventId, chat.Version, DialogueJson.Write(step.Next)),
        step.Changes,
        answer is null ? [] : [answer],
        step.Audit);

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Debug, Message = "Event {EventId} met a newer version and is decided again (attempt {Attempt})")]
        public static partial void DecidedAgain(ILogger logger, string eventId, int attempt);
    }
}
