using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>เล่มรายงาน, for those who publish it.</summary>
public static class ReportSteps
{
    /// <param name="months">Of the round; null for the one of the month being reported.</param>
    public static StepResult Show(Dialogue dialogue, int? months, Facts facts)
    {
        if (!May(facts.Person!)) return Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.MayNotPublish));
        if (AskSteps.RoundOf(months, facts) is not { } round) return Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NoSuchRound(Round.Through(facts.Month))));
        var card = ReportCard.For(round, facts);
        return Questions.IsAtRest(dialogue, facts) ? StepResult.Say(dialogue, card with { Choices = [new Choice(Phrases.Menu, Verb.Menu)] }) : Questions.Again(dialogue, facts).After(card);
    }

    /// <summary>The evaluation bureau publishes it; admins see to it.</summary>
    public static bool May(Person person) => person.Is(Role.Evaluator) || person.Is(Role.Admin);
}
