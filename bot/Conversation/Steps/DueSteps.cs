using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>ครบกำหนดเมื่อไร: when the month being reported is due, and how much of it each of the person's units has not sent.</summary>
public static class DueSteps
{
    /// <summary>More would push the question in hand out of sight.</summary>
    private const int MostUnits = 5;

    public static StepResult Tell(Dialogue dialogue, Facts facts)
    {
        var month = StartSteps.MonthAsked(facts);
        var own = facts.For(month);
        var units = own.Person!.ReportsFor.Distinct().Select(own.Year.OrgChart.Find).OfType<OrgUnit>().ToList();
        var lines = units.Take(MostUnits).Select(unit => OfUnit(unit, month, own))
            .Prepend($"{Phrases.MonthOf(month)} · {own.DueWords(month)}")
            .Concat(units.Count > MostUnits ? [Phrases.AndMore(units.Count - MostUnits)] : []);
        return Questions.Aside(dialogue, facts, new Reply.Words(string.Join('\n', lines)));
    }

    private static string OfUnit(OrgUnit unit, Month month, Facts facts)
    {
        var owed = StartSteps.Fresh(unit.Code, month, facts);
        return Phrases.StillToSend(unit.Name, owed.Entries.Count(entry => entry.Value is null), owed.Entries.Length);
    }
}
