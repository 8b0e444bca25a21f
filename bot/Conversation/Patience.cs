using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation;

/// <summary>Misunderstood three times in a row, a person is helped on: buttons, and the name of somebody to ask.</summary>
public static class Patience
{
    private const int Longest = 3;

    /// <param name="before">Where the conversation stood when the answer came.</param>
    public static StepResult Count(Dialogue before, StepResult step, Facts facts)
    {
        var misses = step.IsMiss ? before.Misses + 1 : 0;
        var counted = step with { Next = step.Next with { Misses = misses } };
        return misses < Longest ? counted : counted.Adding(new Reply.Words(Helper(before, facts)));
    }

    private static string Helper(Dialogue dialogue, Facts facts)
    {
        var own = facts.Person!.Assignments.Select(duty => (OrgUnitCode?)duty.OrgUnit).FirstOrDefault(code => facts.Year.OrgChart.Find(code!.Value) is not null);
        if ((Dialogue.DraftOf(dialogue)?.OrgUnit ?? own) is not { } unit) return Phrases.WithContact(Phrases.PressAButton, facts.Contact);
        var chart = facts.Year.OrgChart;
        return Others(Role.Planner) is { } planner ? Phrases.AskSomebody(planner.Person.Name, "ผู้วางแผน")
            : Others(Role.Supervisor) is { } supervisor ? Phrases.AskSomebody(supervisor.Person.Name, "ผู้บังคับบัญชา")
            : Others(Role.Admin) is { } admin ? Phrases.AskSomebody(admin.Person.Name, "ผู้ดูแลระบบ")
            : Phrases.WithContact(Phrases.PressAButton, facts.Contact);

        Contact? Others(Role role) => facts.Directory.Over(role, unit, chart).FirstOrDefault(contact => contact.Person.Id != facts.Person!.Id);
    }
}
