using System.Collections.Immutable;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Conversation.Errands;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>What is asked next, and how the question in hand is asked (again).</summary>
public static class Questions
{
    private const string DiscardName = "discard";

    /// <summary>The first thing a draft still needs: an answer made clear, a reason, a value, or to be looked over and sent. One without lines needs nothing.</summary>
    public static Dialogue Next(Draft draft, Facts facts)
    {
        if (draft.Entries.IsEmpty) return new Dialogue.Idle(draft.Rest());
        var outlook = new Outlook(facts.For(draft.Month), draft);
        return First(at => draft[at].Doubt is not null) is { } doubtful ? CheckSteps.About(draft, doubtful, facts.For(draft.Month))
            : First(outlook.NeedsReason) is { } unexplained ? new Dialogue.AskingReason(draft, unexplained)
            : First(at => draft[at].IsOpen) is { } open ? new Dialogue.AskingValue(draft, open)
            : new Dialogue.Reviewing(draft);

        int? First(Func<int, bool> isMeant) => Enumerable.Range(0, draft.Entries.Length).Where(isMeant).Select(at => (int?)at).FirstOrDefault();
    }

    /// <summary>Name of the question in hand, as its buttons carry it; null when nothing is asked.</summary>
    public static string? Named(Dialogue dialogue) => dialogue switch
    {
        Dialogue.AskingValue asking => ActionText.Question(asking.Draft, asking.At),
        Dialogue.AskingReading asking => ActionText.Question(asking.Draft, asking.At),
        Dialogue.CheckingValue checking => ActionText.Question(checking.Draft, checking.At),
        Dialogue.AskingReason asking => ActionText.Question(asking.Draft, asking.At),
        Dialogue.AskingWords asking => ActionText.Question(asking.Draft, asking.At),
        Dialogue.ConfirmingReason confirming => ActionText.Question(confirming.Draft, confirming.At),
        Dialogue.Reviewing reviewing => ActionText.Question(reviewing.Draft.OrgUnit, reviewing.Draft.Month),
        Dialogue.ConfirmingDiscard => DiscardName,
        Dialogue.AskingPlanner asking => ActionText.Question(asking.Draft, asking.At),
        Dialogue.ChoosingEarly choosing => EarlySteps.Named(choosing.Draft),
        Dialogue.PlacingEvidence placing => EvidenceSteps.Named(placing),
        Dialogue.OnErrand errand => errand.Errand.Name,
        _ => null,
    };

    /// <summary>Asked by the facts of the year it is about, whichever year was spoken of before it.</summary>
    public static StepResult Ask(Dialogue dialogue, Facts facts) => StepResult.Say(dialogue, Question(dialogue, YearMeant.InHand(dialogue, facts)));

    /// <summary>
    /// What was in hand is asked again after something else was said. A report with nothing to send only lies open to be looked at: it stays open,
    /// and its lines, eighteen of them for a province, do not push every answer out of sight.
    /// </summary>
    public static StepResult Again(Dialogue dialogue, Facts facts) => IsAtRest(dialogue, facts)
        ? StepResult.Say(dialogue, MenuSteps.Question(Phrases.MenuQuestion, facts, MenuSteps.Unfinished(dialogue, facts)))
        : Ask(dialogue, facts);

    /// <summary>The same, where what was said is an answer by itself: at rest the menu is under it, without a question of its own.</summary>
    public static StepResult Aside(Dialogue dialogue, Facts facts, params ReadOnlySpan<Reply> said) => IsAtRest(dialogue, facts)
        ? StepResult.Say(dialogue, [.. said[..^1], said[^1] with { Choices = MenuSteps.Choices(facts, MenuSteps.Unfinished(dialogue, facts)) }])
        : Ask(dialogue, facts).After(said);

    /// <summary>Nothing is asked of the person.</summary>
    public static bool IsAtRest(Dialogue dialogue, Facts facts) =>
        dialogue is Dialogue.Idle || (dialogue is Dialogue.Reviewing { Draft: var draft } && !draft.IsWorthKeeping(facts.For(draft.Month).Results));

    private static Reply Question(Dialogue dialogue, Facts facts) => dialogue switch
    {
        Dialogue.AskingValue asking => QuestionCard.For(asking.Draft, asking.At, facts) with { Form = MonthForm.Values(asking.Draft, facts) },
        Dialogue.AskingReading asking => CheckSteps.Question(asking, facts),
        Dialogue.CheckingValue checking => CheckSteps.Question(checking, facts),
        Dialogue.AskingReason asking => ReasonQuestions.WhyShort(asking.Draft, asking.At, facts) with { Form = MonthForm.Reasons(asking.Draft, asking.At, facts) },
        Dialogue.AskingWords asking => ReasonQuestions.InOwnWords(asking, facts),
        Dialogue.ConfirmingReason confirming => ReasonQuestions.IsItRight(confirming, facts),
        Dialogue.Reviewing reviewing => ReviewCard.For(reviewing.Draft, new Outlook(facts, reviewing.Draft), facts),
        Dialogue.ChoosingOrgUnit choosing => new Reply.Words(Phrases.WhichOrgUnit) { Choices = OrgUnitChoices(choosing.Month, facts) },
        Dialogue.ConfirmingDiscard => new Reply.Words(Phrases.DiscardWanted) { Choices = [new Choice(Phrases.DiscardYes, ActionText.Of(Verb.Yes, null, DiscardName)), new Choice(Phrases.DiscardNo, ActionText.Of(Verb.No, null, DiscardName))] },
        Dialogue.AskingPlanner asking => PlannerSteps.Question(asking, facts),
        Dialogue.ChoosingEarly choosing => EarlySteps.Question(choosing, facts),
        Dialogue.PlacingEvidence placing => EvidenceSteps.Question(placing),
        Dialogue.OnErrand errand => ErrandSteps.Question(errand, facts),
        _ => MenuSteps.Question(Phrases.MenuQuestion, facts, Dialogue.DraftOf(dialogue)),
    };

    private static ImmutableArray<Choice> OrgUnitChoices(Month? month, Facts facts) =>
    [
        .. facts.Person!.ReportsFor.Distinct().Select(facts.Year.OrgChart.Find).OfType<OrgUnit>().Take(13)
            .Select(unit => new Choice(Labels.Fit(unit.ShortName ?? unit.Name), ActionText.Of(Verb.Report, month is null ? unit.Code.Value : $"{unit.Code}/{month}"), unit.Name)),
    ];
}
