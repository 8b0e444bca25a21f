using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>สถานะ of the units a person has to do with; what was being asked is asked again after it.</summary>
public static class StatusSteps
{
    /// <summary>Five messages fit into one LINE answer, and the question comes after.</summary>
    private const int MostCards = 4;

    public static StepResult Show(Dialogue dialogue, string? wanted, Facts facts)
    {
        var own = Scope(facts, wanted).Select(facts.Year.OrgChart.Find).Where(unit => unit is not null).Take(MostCards).ToArray();
        if (own.Length == 0) return Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.NoOrgUnit));
        var cards = own.Select(unit => StatusCard.For(unit!, facts)).ToArray();
        return dialogue is Dialogue.Idle
            ? StepResult.Say(dialogue, cards)
            : Questions.Ask(dialogue, facts).After(cards);
    }

    private static IEnumerable<OrgUnitCode> Scope(Facts facts, string? wanted)
    {
        var own = facts.Person!.Assignments.Select(assignment => assignment.OrgUnit).Distinct();
        if (wanted is null) return own;
        var unit = new OrgUnitCode(wanted);
        return facts.Year.OrgChart.Find(unit) is not null && own.Any(mine => facts.Year.OrgChart.Covers(mine, unit)) ? [unit] : [];
    }
}
