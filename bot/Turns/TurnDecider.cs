using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Pbms.Bot.Conversation;
using Pbms.Bot.Delivery;
using Pbms.Bot.Links;
using Pbms.Bot.Messages;
using Pbms.Bot.Reminders;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>Gathers the facts and takes the step. A step that throws is apologised for, with a number to quote, and disturbs nobody else.</summary>
public sealed partial class TurnDecider(
    IPeopleStore people,
    IPersonalDataStore personal,
    IChatStore chats,
    PeopleCache directory,
    YearCache years,
    PrivateLinks links,
    UnreachableNews unreachable,
    BangkokClock clock,
    WrongCodes wrongCodes,
    IOptions<ReminderOptions> reminders,
    IOptions<ConversationOptions> conversation,
    ILogger<TurnDecider> logger)
{
    /// <summary>Two messages a moment apart may arrive in either order; one delivered this much after a later one was held up.</summary>
    private static readonly TimeSpan HeldUp = TimeSpan.FromSeconds(30);

    public async Task<Decision> DecideAsync(ChatRecord chat, InboundEvent inbound, CancellationToken cancellationToken)
    {
        if (inbound.Input is Input.Left)
        {
            // Whoever has written since is there again: the news of their leaving was held up.
            return inbound.At < chat.LastAt
                ? new(chat.Dialogue, [], [], [], [])
                : new(chat.Dialogue, [], await unreachable.OfAsync(chat, cancellationToken), [new Change.AccountUnreachable(chat.Account)], []);
        }

        // Where others listen nothing is entered and no figure is told, whoever asks.
        if (inbound.Input is Input.CalledInGroup) return Saying(chat, PhrasesForChannels.InGroup(chat.Account.Channel));
        var (asked, reading) = (years.AroundAsync(clock.Today, cancellationToken), directory.NowAsync(cancellationToken));
        await Task.WhenAll(asked, reading);
        var ((now, before), everybody) = (await asked, await reading);
        if (now is null) return Saying(chat, Phrases.WithContact(Phrases.NoYear, conversation.Value.Contact));
        var (dialogue, at) = (DialogueJson.Read(chat.Dialogue), clock.Now);
        var person = chat.Person is { } id ? everybody.Find(id)?.Person : null;
        var offer = person is null ? await OfferAsync(dialogue, inbound.Input, cancellationToken) : null;
        var elsewhere = person is null ? [] : await ElsewhereAsync(chat.Account, everybody.Find(person.Id)!, cancellationToken);
        try
        {
            var facts = FactsOf(now) with { OtherYear = before is null ? null : FactsOf(before) };
            var step = DialogueStep.Take(dialogue, InputOf(inbound, chat), facts);
            return new Decision(DialogueJson.Write(step.Next), person is null ? step.Replies : links.Sealed(step.Replies, person.Id), Letters(step.Notices, everybody), step.Changes, step.Audit);
        }
        catch (Exception exception)
        {
            // The step is pure: it would throw again, so the event is taken, and the conversation stays where it stood.
            var number = DeterministicId.From("failure", inbound.EventId).ToString("N")[..6].ToUpperInvariant();
            Log.Failed(logger, exception, inbound.EventId, number);
            // Who quotes the number is found by it: GET /audit?subject=number.
            var noted = new AuditEntry(at, chat.Person?.Value ?? chat.Account.Channel, "turn.failed", number, null, inbound.EventId);
            return Saying(chat, Phrases.WithContact(Phrases.Failed(number), conversation.Value.Contact)) with { Dialogue = LeadsOn(dialogue, FactsOf(now)) ? chat.Dialogue : "", Audit = [noted] };
        }

        Facts FactsOf(YearAtHand known) => new(chat.Account, at, person, offer, known.Year, known.Results, known.Questions, everybody)
        {
            Names = known.Names,
            Closed = known.Closed,
            Elsewhere = elsewhere,
            AreCodesClosed = wrongCodes.AreTooMany(chat.Account.Channel),
            Contact = conversation.Value.Contact,
            Reminding = reminders.Value.Rules(),
        };
    }

    /// <summary>A conversation that stands where not even the menu can be opened is begun anew: nobody is to hear the apology for ever.</summary>
    private static bool LeadsOn(Dialogue? dialogue, Facts facts)
    {
        try
        {
            return DialogueStep.Take(dialogue, new Input.Said(Phrases.Menu), facts) is not null;
        }
        catch (Exception)
        {
            // The failure itself has been told; this only asks whether the next message would meet it again.
            return false;
        }
    }

    private static Decision Saying(ChatRecord chat, string words) => new(chat.Dialogue, [new Reply.Words(words)], [], [], []);

    /// <summary>Each notice goes to the account it names, else where its person is reached first; who is reached nowhere, the step has told the sender about.</summary>
    private static ImmutableArray<Letter> Letters(ImmutableArray<Notice> notices, PeopleDirectory everybody) =>
    [
        .. from notice in notices
           let to = notice.At ?? everybody.Find(notice.To)?.Accounts.Select(account => (ChatAccount?)account).FirstOrDefault()
           where to is not null
           select new Letter(to.Value, notice.Replies),
    ];

    private async Task<ImmutableArray<Draft>> ElsewhereAsync(ChatAccount here, Contact contact, CancellationToken cancellationToken)
    {
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        foreach (var account in contact.Accounts.Where(account => account != here))
        {
            var there = DialogueJson.Read((await chats.LoadAsync(account, cancellationToken)).Dialogue);
            if (there is not null && Dialogue.Kept(there) is { } draft) drafts.Add(draft);
        }

        return drafts.ToImmutable();
    }

    private static Input InputOf(InboundEvent inbound, ChatRecord chat) =>
        inbound.Input is Input.Said said && inbound.At < chat.LastAt - HeldUp ? new Input.SaidLate(said.Text) : inbound.Input;

    private async Task<Offer?> OfferAsync(Dialogue? dialogue, Input input, CancellationToken cancellationToken)
    {
        var named = dialogue is Dialogue.AskingConsent asking ? asking.Code : input is Input.Said said ? Offer.CodeIn(said.Text) : null;
        return named is not null
            && LinkCode.Typed((await personal.CodesAsync(cancellationToken)).Select(held => held.Code), named) is { } code
            && await people.FindAsync(code.Person, cancellationToken) is { } person
            ? new Offer(code, person)
            : null;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3002, Level = LogLevel.Error, Message = "Event {EventId} made a step throw; the person was told number {Number}")]
        public static partial void Failed(ILogger logger, Exception exception, string eventId, string number);
    }
}
