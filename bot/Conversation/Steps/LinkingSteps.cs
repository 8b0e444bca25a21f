using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>A stranger becomes a person: a link code, the privacy notice, agreement (DOMAIN §7).</summary>
public static class LinkingSteps
{
    /// <summary>What the audit trail calls a code that was none; neither the code nor who tried it is kept there.</summary>
    public const string WrongCode = "link_code.wrong";

    /// <summary>So many wrong codes in a row close the door for a while, against guessing.</summary>
    private const int MaxFailures = 5;

    /// <summary>Its buttons answer nothing else.</summary>
    private const string ConsentName = "consent";

    private static readonly TimeSpan ClosedFor = TimeSpan.FromMinutes(10);

    public static StepResult Take(Dialogue dialogue, Command command, Facts facts) => (dialogue, command) switch
    {
        (Dialogue.AskingConsent, Command.Yes) => Link(facts),
        (Dialogue.AskingConsent, Command.Words { Text: var text }) when ThaiManners.Without(text) == Phrases.Agree => Link(facts),
        (Dialogue.AskingConsent asking, Command.No) => StepResult.Say(new Dialogue.Stranger(asking.Failures), new Reply.Words(Phrases.ConsentRefused)),
        (Dialogue.AskingConsent asking, Command.Words { Text: var text }) when ThaiAnswer.Read(text) is ShortAnswer.No || ThaiManners.Without(text) == Phrases.Disagree =>
            StepResult.Say(new Dialogue.Stranger(asking.Failures), new Reply.Words(Phrases.ConsentRefused)),
        (Dialogue.AskingConsent, _) => StepResult.Say(dialogue, ConsentQuestion(Phrases.ConsentUnclear)),
        (Dialogue.Stranger stranger, Command.Words words) => TryCode(stranger, words.Text, facts),
        (Dialogue.Stranger stranger, Command.Arrive) => StepResult.Say(stranger, Helped(Phrases.Welcome, facts)),
        (Dialogue.Stranger stranger, _) => StepResult.Say(stranger, Helped(Phrases.CodeWanted, facts)),
        _ => StepResult.Say(new Dialogue.Stranger(), Helped(Phrases.CodeWanted, facts)),
    };

    private static StepResult TryCode(Dialogue.Stranger stranger, string words, Facts facts)
    {
        if (facts.Now < stranger.ClosedUntil) return StepResult.Say(stranger, Helped(Phrases.CodeClosed, facts));
        if (Offer.CodeIn(words) is null) return StepResult.Say(stranger, Helped(Phrases.CodeWanted, facts));
        if (facts.AreCodesClosed) return StepResult.Say(stranger, Helped(Phrases.CodeClosed, facts));
        return IsUsable(facts.Offer, facts)
            ? StepResult.Say(new Dialogue.AskingConsent(facts.Offer!.Code.Code, stranger.Failures), new Reply.Words(Phrases.PrivacyNotice(facts.Contact)), ConsentQuestion(Phrases.ConsentWanted))
            : Wrong(stranger, facts);
    }

    private static StepResult Wrong(Dialogue.Stranger stranger, Facts facts)
    {
        var channel = facts.Account.Channel;
        var result = stranger.Failures + 1 < MaxFailures
            ? StepResult.Say(new Dialogue.Stranger(stranger.Failures + 1), Helped(Phrases.CodeWrong, facts))
            : StepResult.Say(new Dialogue.Stranger(0, facts.Now + ClosedFor), Helped(Phrases.CodeClosed, facts));
        return result.Writing([], [new AuditEntry(facts.Now, channel, WrongCode, channel, null, null)]);
    }

    private static StepResult Link(Facts facts)
    {
        if (facts.Offer is not { } offer || !IsUsable(offer, facts)) return StepResult.Say(new Dialogue.Stranger(), Helped(Phrases.CodeWrong, facts));
        return StepResult
            .Say(new Dialogue.Idle(), new Reply.Words(Phrases.Linked(offer.Person.Name, OrgUnitOf(offer.Person, facts))), MenuSteps.Question(Phrases.MenuQuestion, facts with { Person = offer.Person }, null))
            .Writing(
                [new Change.AccountLinked(facts.Account, offer.Person.Id, offer.Code.Code, facts.Now)],
                [.. LetGo(offer.Person, facts).Select(_ => Audit("account.unlinked", offer.Person, "linked", null, facts)), Audit("account.linked", offer.Person, null, "consented", facts)])
            // A code in the wrong hands is noticed by whoever loses their account to it.
            .Telling(LetGo(offer.Person, facts).Select(older => new Notice(offer.Person.Id, [Helped(Phrases.AnotherAccountLinked, facts)]) { At = older }));
    }

    /// <summary>Accounts that stop being the person's: one a channel is all they may have.</summary>
    private static IEnumerable<ChatAccount> LetGo(Person person, Facts facts) =>
        facts.Directory.Find(person.Id)?.Accounts.Where(older => older.Channel == facts.Account.Channel && older != facts.Account) ?? [];

    // The trail is kept for ever and the account is personal data: the channel says enough.
    private static AuditEntry Audit(string action, Person person, string? before, string? after, Facts facts) =>
        new(facts.Now, person.Id.Value, action, facts.Account.Channel, before, after);

    private static bool IsUsable(Offer? offer, Facts facts) =>
        offer is not null && offer.Code.IsUsableAt(facts.Now);

    private static string? OrgUnitOf(Person person, Facts facts) =>
        person.Assignments.IsEmpty ? null : facts.Year.OrgChart.Find(person.Assignments[0].OrgUnit)?.Name;

    private static Reply.Words Helped(string words, Facts facts) => new(Phrases.WithContact(words, facts.Contact));

    private static Reply.Words ConsentQuestion(string words) => new(words)
    {
        Choices = [new Choice(Phrases.Agree, ActionText.Of(Verb.Yes, null, ConsentName)), new Choice(Phrases.Disagree, ActionText.Of(Verb.No, null, ConsentName))],
    };
}
