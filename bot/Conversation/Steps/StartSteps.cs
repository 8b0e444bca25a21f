using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>รายงานผล: takes up what was left aside, or starts with the first due line.</summary>
public static class StartSteps
{
    public static StepResult Start(Dialogue dialogue, string? wanted, Facts facts)
    {
        var own = facts.Person!.ReportsFor.Distinct().ToList();
        if (own.Count == 0) return StepResult.Say(dialogue, new Reply.Words(Phrases.NotAReporter));
        if (Dialogue.DraftOf(dialogue) is { } draft) return Resume(draft, facts);
        if (wanted is not null && own.Contains(new OrgUnitCode(wanted))) return Begin(new OrgUnitCode(wanted), facts);
        return own.Count == 1 ? Begin(own[0], facts) : Questions.Ask(new Dialogue.ChoosingOrgUnit(null), facts);
    }

    /// <summary>A unit named in words: by its name, short name or an alias.</summary>
    public static StepResult Choose(Dialogue dialogue, string words, Facts facts)
    {
        var named = facts.Person!.ReportsFor.Select(code => facts.Year.OrgChart[code]).Where(unit => IsNamed(unit, words)).ToList();
        return named.Count == 1
            ? Begin(named[0].Code, facts)
            : Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.NotUnderstood));
    }

    private static bool IsNamed(OrgUnit unit, string words) =>
        unit.Name.Contains(words, StringComparison.Ordinal) || unit.ShortName == words || unit.Aliases.Contains(words);

    private static StepResult Resume(Draft draft, Facts facts)
    {
        var resumed = new Reply.Words(Phrases.Resumed(draft.Month, facts.DueWords(draft.Month)));
        return Questions.Ask(Questions.Next(draft, facts), facts).After(resumed);
    }

    private static StepResult Begin(OrgUnitCode unit, Facts facts)
    {
        var month = facts.Month;
        var draft = new Draft(unit, month, [.. DueLines(unit, month, facts).Select(line => Entry(new ObligationKey(line, unit, month), facts))]);
        if (draft.Entries.IsEmpty) return NothingDue(unit, month, facts);
        var next = Questions.Next(draft, facts);
        var opening = next is Dialogue.Reviewing ? Phrases.AllSent(month) : Opening(draft, facts);
        return Questions.Ask(next, facts).After(new Reply.Words(opening));
    }

    private static IEnumerable<LineCode> DueLines(OrgUnitCode unit, Month month, Facts facts)
    {
        var number = facts.Year.Year.NumberOf(month);
        return facts.Year.Plan.CarriedBy(unit)
            .Where(schedule => schedule.At(number).Value > 0 && facts.Year.Plan[schedule.Line].IsReported)
            .Select(schedule => schedule.Line);
    }

    /// <summary>What was sent before is filled in, so that it can be changed and nothing is typed twice.</summary>
    private static DraftEntry Entry(ObligationKey key, Facts facts) => facts.Results.Find(key) is { Current: var current }
        ? new DraftEntry(key.Line, current.Value, current.Reason)
        : new DraftEntry(key.Line);

    private static string Opening(Draft draft, Facts facts) => Phrases.Opening(
        draft.Month,
        facts.Year.OrgChart[draft.OrgUnit].Name,
        draft.Entries.Count(entry => entry.IsOpen),
        draft.Entries.Length,
        facts.DueWords(draft.Month));

    private static StepResult NothingDue(OrgUnitCode unit, Month month, Facts facts)
    {
        var later = facts.Year.Plan.CarriedBy(unit).Select(schedule => schedule.FirstDue(facts.Year.Year)).Where(first => first > month).Min();
        return StepResult.Say(new Dialogue.Idle(), new Reply.Words(Phrases.NothingDue(month, later))
        {
            Choices = [new Choice(Phrases.Status, Verb.Status), new Choice(Phrases.Menu, Verb.Menu)],
        });
    }
}
