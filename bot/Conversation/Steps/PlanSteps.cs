using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>ดูแผน of the line in hand; the question in hand is asked again after it.</summary>
public static class PlanSteps
{
    public static StepResult Show(Dialogue dialogue, Facts facts) => LineInHand.Of(dialogue) is { } at && Dialogue.DraftOf(dialogue) is { } draft
        ? Questions.Again(dialogue, facts).After(PlanCard.For(draft[at].Line, draft.OrgUnit, facts))
        : Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NothingToShow));
}
