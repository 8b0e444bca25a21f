using System.Collections.Immutable;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>The questions about a shortfall: why, in what words, until when.</summary>
public static class ReasonQuestions
{
    /// <summary>LINE shows at most thirteen quick replies; skipping, going back and stopping are always among them.</summary>
    private const int MostReasons = 10;

    public static Reply.Words WhyShort(Draft draft, int at, Facts facts)
    {
        var question = ActionText.Question(draft, at);
        var asked = Phrases.WhyShort(at + 1, Amounts.Name(facts.Year.Plan[draft[at].Line]));
        var before = KnownReasons.LastMonth(draft, at, facts) is { } carried
            ? "\n" + Phrases.ReasonBefore(draft.Month.Plus(-1), facts.ReasonName(carried.Reason), Labels.Fit(carried.Reason.Words, 80), carried.Months)
            : "";
        return new($"{asked}{before}\n{Phrases.WhyShortHint}")
        {
            Choices =
            [
                .. KnownReasons.Choices(draft, at, facts)
                    .Concat(facts.Year.ReasonClasses.Select(reason => new Choice(reason.Label, ActionText.Of(Verb.Class, reason.Code, question), reason.Name)))
                    .Take(MostReasons),
                new Choice(Phrases.Skip, ActionText.Of(Verb.Skip, null, question)),
                new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, question)),
                new Choice(Phrases.Cancel, Verb.Cancel),
            ],
        };
    }

    public static Reply.Words InOwnWords(Dialogue.AskingWords asking, Facts facts)
    {
        var question = ActionText.Question(asking.Draft, asking.At);
        var named = facts.ReasonClassOf(asking.Class)?.Name ?? asking.Class;
        return new(asking.PromisedOn is { } day ? Phrases.InOwnWordsBy(named, day) : Phrases.InOwnWords(named))
        {
            Choices = [PickDay(question, facts), new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, question)), new Choice(Phrases.Cancel, Verb.Cancel)],
        };
    }

    public static Reply.Words IsItRight(Dialogue.ConfirmingReason confirming, Facts facts)
    {
        var question = ActionText.Question(confirming.Draft, confirming.At);
        var others = KnownReasons.AlsoShort(confirming.Draft, confirming.At, facts);
        return new(Phrases.ReasonCheck(facts.ReasonName(confirming.Reason), confirming.Reason.PromisedOn))
        {
            Choices =
            [
                new Choice(Phrases.RightNext, ActionText.Of(Verb.Yes, null, question)),
                .. others.IsEmpty ? ImmutableArray<Choice>.Empty : [new Choice(Labels.Fit(Phrases.ForAlso(others.Select(at => at + 1))), ActionText.Of(Verb.ForAll, null, question), Phrases.ForAlso(others.Select(at => at + 1)))],
                PickDay(question, facts),
                new Choice(Phrases.Change, ActionText.Of(Verb.No, null, question)),
            ],
        };
    }

    private static Choice PickDay(string question, Facts facts) =>
        new(Phrases.PickPromise, ActionText.Of(Verb.Day, null, question), Kind: ChoiceKind.PickDate, Earliest: facts.Today);
}
