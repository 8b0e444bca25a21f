using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>A reason that has stayed the same for three months goes to the supervisor, with the report that says it again (DOMAIN §5).</summary>
public static class Escalation
{
    /// <param name="changed">Entries being sent.</param>
    public static IEnumerable<Notice> Notices(Draft draft, ImmutableArray<int> changed, Facts facts)
    {
        ImmutableArray<CardBlock> lines =
        [
            .. changed.Select(at => (Entry: draft[at], Months: AgeOf(draft, at, facts)))
                .Where(line => line.Months >= ReasonHistory.EscalatesAt)
                .Select(line => new CardBlock.Item(
                    Amounts.Name(facts.Year.Plan[line.Entry.Line]), $"{Phrases.SameFor(facts.ReasonName(line.Entry.Reason!), line.Months)}\n{Labels.Fit(line.Entry.Reason!.Words, 120)}", null)),
        ];
        return lines.IsEmpty
            ? []
            : facts.Directory.Nearest(Role.Supervisor, draft.OrgUnit, facts.Year.OrgChart)
                .Where(supervisor => supervisor.Person.Id != facts.Person!.Id)
                .Select(supervisor => Notice.Of(supervisor, Card(draft, lines, facts)));
    }

    private static int AgeOf(Draft draft, int at, Facts facts) => draft[at].Reason is { } reason
        ? ReasonHistory.AgeOf(reason, facts.Results, facts.ResultsBefore, draft[at].Line, draft.OrgUnit, draft.Month)
        : 0;

    private static Reply.Card Card(Draft draft, ImmutableArray<CardBlock> lines, Facts facts)
    {
        var unit = facts.Year.OrgChart[draft.OrgUnit];
        return new Reply.Card(
            $"{Phrases.EscalationTitle} · {Phrases.MonthOf(draft.Month)}",
            $"{Phrases.EscalationTitle} {unit.Name}",
            [new CardBlock.Heading(unit.Name), .. lines],
            [new Choice(Phrases.Status, ActionText.Of(Verb.Status, unit.Code.Value))]);
    }
}
