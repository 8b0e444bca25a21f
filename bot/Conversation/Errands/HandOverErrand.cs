using System.Collections.Immutable;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Storage;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Errands;

/// <summary>A supervisor hands a unit's reports from one person to another, with a short history of each line for the new one.</summary>
public static class HandOverErrand
{
    /// <summary>LINE shows at most thirteen quick replies; one is for leaving it.</summary>
    private const int MostChoices = 12;

    /// <param name="wanted">Code of the unit, or "unit/person" with who gives it away; null when it was typed.</param>
    public static StepResult Begin(Dialogue dialogue, string? wanted, Facts facts)
    {
        if (!facts.Person!.Is(Role.Supervisor)) return ErrandSteps.Refuse(dialogue, Phrases.MayNotHandOver, facts);
        if (wanted is null) return ErrandSteps.Refuse(dialogue, Phrases.HandOverWhere, facts);
        var unit = new OrgUnitCode(wanted.Split('/')[0]);
        if (!May(unit, facts)) return ErrandSteps.Refuse(dialogue, Phrases.MayNotHandOver, facts);
        var named = wanted.Contains('/', StringComparison.Ordinal) ? wanted[(wanted.IndexOf('/', StringComparison.Ordinal) + 1)..] : null;
        var from = facts.Directory.With(Role.Reporter, unit).FirstOrDefault(contact => named is null || contact.Person.Id.Value == named);
        return from is null
            ? ErrandSteps.Refuse(dialogue, Phrases.NoReporterYet, facts)
            : ErrandSteps.Begin(dialogue, new Errand.ChoosingSuccessor(unit, from.Person.Id), facts);
    }

    public static bool May(OrgUnitCode orgUnit, Facts facts) =>
        facts.Year.OrgChart.Find(orgUnit) is not null && facts.Person!.UnitsAs(Role.Supervisor).Any(unit => facts.Year.OrgChart.Covers(unit, orgUnit));

    /// <summary>The buttons that begin it, one for each who reports for the unit.</summary>
    public static IEnumerable<Choice> Choices(OrgUnitCode orgUnit, Facts facts)
    {
        if (!May(orgUnit, facts)) return [];
        var reporters = facts.Directory.With(Role.Reporter, orgUnit).ToList();
        return reporters.Take(3).Select(from => new Choice(
            reporters.Count == 1 ? Phrases.HandOver : Labels.Fit($"แทน {from.Person.Name}"), ActionText.Of(Verb.HandOver, $"{orgUnit}/{from.Person.Id}")));
    }

    public static StepResult Take(Dialogue.OnErrand dialogue, Errand.ChoosingSuccessor errand, Command command, Facts facts) => command switch
    {
        Command.Pick pick when facts.Directory.Find(new PersonId(pick.What)) is { } chosen && chosen.Person.Id != errand.From => Check(dialogue, errand, chosen.Person.Id, facts),
        Command.Words words => Named(words.Text, errand, facts) switch
        {
            [var only] => Check(dialogue, errand, only.Person.Id, facts),
            [] => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.NobodyByThatName)).Missed(),
            var several => StepResult.Say(dialogue, new Reply.Words(Phrases.SeveralByThatName) { Choices = Offered(several, errand) }),
        },
        _ => Questions.Ask(dialogue, facts),
    };

    public static StepResult Take(Dialogue.OnErrand dialogue, Errand.HandingOver errand, Command command, Facts facts) => command switch
    {
        Command.Yes => HandOver(dialogue, errand, facts),
        Command.Words words when ThaiAnswer.Read(words.Text) is ShortAnswer.Yes || ThaiManners.Without(words.Text) == "ยืนยัน" => HandOver(dialogue, errand, facts),
        Command.No => ErrandSteps.Done(dialogue, facts),
        Command.Words words when ThaiAnswer.Read(words.Text) is ShortAnswer.No => ErrandSteps.Done(dialogue, facts),
        _ => Questions.Ask(dialogue, facts),
    };

    public static Reply Question(Errand.ChoosingSuccessor errand, Facts facts) =>
        new Reply.Words(Phrases.WhoNext(facts.Year.OrgChart[errand.OrgUnit].Name, facts.NameOf(errand.From))) { Choices = Offered(Colleagues(errand, facts), errand) };

    public static Reply Question(Errand.HandingOver errand, Facts facts) =>
        new Reply.Words(Phrases.HandOverCheck(facts.Year.OrgChart[errand.OrgUnit].Name, facts.NameOf(errand.From), facts.NameOf(errand.To)))
        {
            Choices = [new Choice(Phrases.HandOverYes, ActionText.Of(Verb.Yes, null, errand.Name)), new Choice(Phrases.LeaveIt, ActionText.Of(Verb.No, null, errand.Name))],
        };

    private static ImmutableArray<Choice> Offered(IEnumerable<Contact> people, Errand.ChoosingSuccessor errand) =>
    [
        .. people.Take(MostChoices).Select(someone => new Choice(Labels.Fit(someone.Person.Name), ActionText.Of(Verb.Pick, someone.Person.Id.Value, errand.Name), $"คุณ{someone.Person.Name}")),
        new Choice(Phrases.LeaveIt, ActionText.Of(Verb.Back, null, errand.Name)),
    ];

    /// <summary>Whoever has a duty in the unit or beside it in its division.</summary>
    private static IEnumerable<Contact> Colleagues(Errand.ChoosingSuccessor errand, Facts facts)
    {
        var chart = facts.Year.OrgChart;
        var around = chart[errand.OrgUnit].Parent ?? errand.OrgUnit;
        return chart.Units.Where(unit => chart.Covers(around, unit.Code))
            .SelectMany(unit => facts.Directory.With(Role.Reporter, unit.Code).Concat(facts.Directory.With(Role.Planner, unit.Code)))
            .DistinctBy(contact => contact.Person.Id)
            .Where(contact => contact.Person.Id != errand.From);
    }

    /// <summary>Among the supervisor's own people by part of a name; anybody else by the whole name, so that nobody lists the ministry.</summary>
    private static ImmutableArray<Contact> Named(string words, Errand.ChoosingSuccessor errand, Facts facts)
    {
        var name = words.StartsWith("คุณ", StringComparison.Ordinal) ? words[3..].Trim() : words;
        return name.Length < 2
            ? []
            :
            [
                .. facts.Directory.All
                    .Where(contact => contact.Person.Id != errand.From)
                    .Where(contact => contact.Person.Name == name || (contact.Person.Name.Contains(name, StringComparison.Ordinal) && IsOwn(contact.Person, errand.OrgUnit, facts)))
                    .OrderBy(contact => contact.Person.Id.Value, StringComparer.Ordinal),
            ];
    }

    /// <summary>Has a duty in a unit the supervisor is over, or in the division of the unit that is handed over.</summary>
    private static bool IsOwn(Person person, OrgUnitCode handed, Facts facts)
    {
        var chart = facts.Year.OrgChart;
        return person.Assignments.Any(duty =>
            facts.Person!.UnitsAs(Role.Supervisor).Any(unit => chart.Covers(unit, duty.OrgUnit)) || chart.Covers(chart[handed].Parent ?? handed, duty.OrgUnit));
    }

    private static StepResult Check(Dialogue dialogue, Errand.ChoosingSuccessor errand, PersonId to, Facts facts) =>
        ErrandSteps.Begin(dialogue, new Errand.HandingOver(errand.OrgUnit, errand.From, to), facts);

    private static StepResult HandOver(Dialogue dialogue, Errand.HandingOver errand, Facts facts)
    {
        var (from, to) = (facts.Directory.Find(errand.From), facts.Directory.Find(errand.To));
        if (!May(errand.OrgUnit, facts)) return ErrandSteps.Refuse(dialogue, Phrases.MayNotHandOver, facts);
        if (from is null || to is null || !from.Person.ReportsFor.Contains(errand.OrgUnit)) return ErrandSteps.Refuse(dialogue, Phrases.HandOverStale, facts);
        return ErrandSteps.Done(dialogue, facts, new Reply.Words(Phrases.HandedOver(to.Person.Name, to.IsReachable)))
            .Writing(
                [new Change.HandedOver(errand.OrgUnit, errand.From, errand.To)],
                [new AuditEntry(facts.Now, facts.Person!.Id.Value, "reporter.changed", errand.OrgUnit.Value, errand.From.Value, errand.To.Value)])
            .Telling(Notices(errand.OrgUnit, from, to, facts));
    }

    private static IEnumerable<Notice> Notices(OrgUnitCode unit, Contact from, Contact to, Facts facts)
    {
        var by = facts.Person!.Name;
        if (to.IsReachable) yield return Notice.Of(to, HandOverCard.For(unit, Phrases.NowYours(by, from.Person.Name), facts));
        if (from.IsReachable) yield return Notice.Of(from, new Reply.Words(Phrases.NoLongerYours(by, facts.Year.OrgChart[unit].Name, to.Person.Name)));
    }
}
