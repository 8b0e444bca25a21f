using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>A stranger becomes a person: a link code, the privacy notice, agreement (DOMAIN §7).</summary>
public static class LinkingSteps
{
    /// <summary>What the audit trail calls a code that was none; the code itself is not kept.</summary>
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
        (Dialogue.Stranger stranger, Command.Arrive) => StepResult.Say(stranger, new Reply.Words(Phrases.Welcome)),
        (Dialogue.Stranger stranger, _) => StepResult.Say(stranger, new Reply.Words(Phrases.CodeWanted)),
        _ => StepResult.Say(new Dialogue.Stranger(), new Reply.Words(Phrases.CodeWanted)),
    };

    private static StepResult TryCode(Dialogue.Stranger stranger, string words, Facts facts)
    {
        if (facts.Now < stranger.ClosedUntil) return StepResult.Say(stranger, new Reply.Words(Phrases.CodeClosed));
        if (Offer.CodeIn(words) is null) return StepResult.Say(stranger, new Reply.Words(Phrases.CodeWanted));
        if (facts.AreCodesClosed) return StepResult.Say(stranger, new Reply.Words(Phrases.CodeClosed));
        return IsUsable(facts.Offer, facts)
            ? StepResult.Say(new Dialogue.AskingConsent(facts.Offer!.Code.Code, stranger.Failures), new Reply.Words(Phrases.PrivacyNotice), ConsentQuestion(Phrases.ConsentWanted))
            : Wrong(stranger, facts);
    }

    private static StepResult Wrong(Dialogue.Stranger stranger, Facts facts)
    {
        var account = facts.Account.ToString();
        var result = stranger.Failures + 1 < MaxFailures
            ? StepResult.Say(new Dialogue.Stranger(stranger.Failures + 1), new Reply.Words(Phrases.CodeWrong))
            : StepResult.Say(new Dialogue.Stranger(0, facts.Now + ClosedFor), new Reply.Words(Phrases.CodeClosed));
        return result.Writing([], [new AuditEntry(facts.Now, account, WrongCode, account, null, null)]);
    }

    private static StepResult Link(Facts facts)
    {
        if (facts.Offer is not { } offer || !IsUsable(offer, facts)) return StepResult.Say(new Dialogue.Stranger(), new Reply.Words(Phrases.CodeWrong));
        return StepResult
            .Say(new Dialogue.Idle(), new Reply.Words(Phrases.Linked(offer.Person.Name, OrgUnitOf(offer.Person, facts))), MenuSteps.Question(Phrases.MenuQuestion, facts with { Person = offer.Person }, null))
            .Writing(
                [new Change.AccountLinked(facts.Account, offer.Person.Id, offer.Code.Code, facts.Now)],
                [new AuditEntry(facts.Now, offer.Person.Id.Value, "account.linked", facts.Account.ToString(), null, "consented")]);
    }

    private static bool IsUsable(Offer? offer, Facts facts) =>
        offer is not null && offer.Code.IsUsableAt(facts.Now);

    private static string? OrgUnitOf(Person person, Facts facts) =>
        person.Assignments.IsEmpty ? null : facts.Year.OrgChart.Find(person.Assignments[0].OrgUnit)?.Name;

    private static Reply.Words ConsentQuestion(string words) => new(words)
    {
        Choices = [new Choice(Phrases.Agree, ActionText.Of(Verb.Yes, null, ConsentName)), new Choice(Phrases.Disagree, ActionText.Of(Verb.No, null, ConsentName))],
    };
}
