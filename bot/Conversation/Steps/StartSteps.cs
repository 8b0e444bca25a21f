using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>รายงานผล: takes up what was left aside, or starts with the first due line.</summary>
public static class StartSteps
{
    public static StepResult Start(Dialogue dialogue, Command.Report wanted, Facts facts)
    {
        var own = facts.Person!.ReportsFor.Distinct().ToList();
        var draft = Dialogue.Kept(dialogue);
        var (unit, tapped) = Named(wanted.OrgUnit);
        var month = tapped ?? (wanted.Month is { } said ? Meant(said, facts) : null);
        return own switch
        {
            [] when ReportSteps.May(facts.Person) => ReportSteps.Show(dialogue, null, facts),
            [] => StepResult.Say(dialogue, new Reply.Words(Phrases.WithContact(Phrases.NotAReporter, facts.Contact)) { Choices = [new Choice(Phrases.Status, Verb.Status), new Choice(Phrases.Help, Verb.Help)] }),
            _ when unit is { } code && own.Contains(code) => Open(code, month, draft, facts),
            [var only] => Open(only, month, draft, facts),
            _ => Questions.Ask(new Dialogue.ChoosingOrgUnit(draft, month), facts),
        };
    }

    /// <summary>แก้ข้อ n of the report already sent, for a person with one unit.</summary>
    public static StepResult Edit(Dialogue dialogue, int number, Facts facts)
    {
        if (facts.Person!.ReportsFor.Distinct().ToList() is not [var only]) return Start(dialogue, new Command.Report(null), facts);
        var draft = Fresh(only, facts.Month, facts);
        return draft.Entries.IsEmpty ? Start(dialogue, new Command.Report(null), facts) : ValueSteps.Edit(new Dialogue.Reviewing(draft), draft, number, facts);
    }

    /// <summary>What a unit owes in a month and what was reported ahead of plan or sent back, filled in with what was sent before.</summary>
    public static Draft Fresh(OrgUnitCode unit, Month month, Facts facts) =>
        new(unit, month, [.. OpenLines(unit, month, facts).Select(line => Entry(new ObligationKey(line, unit, month), facts))]);

    /// <summary>A unit named in words: by its name, short name or an alias.</summary>
    public static StepResult Choose(Dialogue.ChoosingOrgUnit choosing, string words, Facts facts)
    {
        var named = facts.Person!.ReportsFor.Select(facts.Year.OrgChart.Find).Where(unit => unit is not null && IsNamed(unit, words)).ToList();
        return named.Count == 1
            ? Open(named[0]!.Code, choosing.Month, choosing.Paused, facts)
            : Questions.Ask(choosing, facts).After(new Reply.Words(Phrases.NoSuchOfYours));
    }

    private static bool IsNamed(OrgUnit unit, string words) =>
        unit.Name.Contains(words, StringComparison.Ordinal) || unit.ShortName == words || unit.Aliases.Contains(words);

    private static (OrgUnitCode? OrgUnit, Month? Month) Named(string? wanted) => wanted?.Split('/') switch
    {
        [var unit, var month] => (new OrgUnitCode(unit), Month.TryParse(month)),
        [var unit] => (new OrgUnitCode(unit), null),
        _ => (null, null),
    };

    /// <summary>Takes up what was left aside for the unit, or begins; what lies there for others stays.</summary>
    private static StepResult Open(OrgUnitCode unit, Month? month, Draft? inHand, Facts facts)
    {
        var drafts = inHand?.All().ToList() ?? [];
        if (drafts.Find(draft => draft.OrgUnit == unit && (month is null ? IsUnfinished(draft, facts.For(draft.Month)) : draft.Month == month)) is { } left && !facts.For(left.Month).Closed.Contains(left.Month))
            return Resume(left.Over(drafts), facts.For(left.Month));
        var meant = month ?? Elsewhere.Of(unit, null, facts)?.Month ?? MostUrgent(unit, facts);
        return facts.In(meant) switch
        {
            null => Refuse(Phrases.NoPlanOf(meant, drafts.Count == 0 ? Phrases.Report : Phrases.Resume), drafts, facts),
            var own when meant > own.Month => Refuse(Phrases.MonthNotOpen(meant, own.Year.Calendar.OpensOn(meant)), drafts, own),
            var own when own.Closed.Contains(meant) => Refuse(Phrases.WithContact(Phrases.MonthClosed(meant), own.Contact), drafts, own),
            var own => Begin(unit, meant, drafts, own),
        };
    }

    /// <summary>A sent report of a month gone by that was only looked at must not stand before the month that is due.</summary>
    private static bool IsUnfinished(Draft draft, Facts facts) =>
        !facts.Closed.Contains(draft.Month)
        && (draft.IsWorthKeeping(facts.Results) || draft.Month == MonthAsked(facts) || draft.Entries.Any(entry => entry.Value is null));

    /// <summary>A value sent back comes before anything else; then the month that is being reported.</summary>
    private static Month MostUrgent(OrgUnitCode unit, Facts facts) =>
        Matters.Of(facts).SentBack.FirstOrDefault(sent => sent.Key.OrgUnit == unit)?.Key.Month ?? MonthAsked(facts);

    /// <summary>The month being reported today, in whichever of the two years that is.</summary>
    public static Month MonthAsked(Facts facts) => facts.Year.Calendar.ReportingMonth(facts.Today) is var asked && facts.In(asked) is null ? facts.Month : asked;

    /// <summary>
    /// The month of the running fiscal year; where that has not come yet, September of the year before, as long as it is being mended. With its
    /// year the month is as said.
    /// </summary>
    private static Month Meant(MonthMention said, Facts facts)
    {
        if (said.Year is { } named) return new(named, said.Number);
        var (asked, year) = (MonthAsked(facts), FiscalYear.Of(MonthAsked(facts)));
        var here = Enumerable.Range(1, FiscalYear.Months).Select(year.MonthAt).First(month => month.Number == said.Number);
        var before = year.FirstMonth.Plus(-1);
        return here > asked && before.Number == said.Number && facts.In(before) is { } own && !own.Closed.Contains(before) ? before : here;
    }

    private static StepResult Resume(Draft draft, Facts facts)
    {
        var (joined, taken) = Elsewhere.Into(draft, facts);
        return Questions.Ask(Questions.Next(joined, facts), facts).After([new Reply.Words(Phrases.Resumed(draft.Month, facts.DueWords(draft.Month))), .. Told(taken, facts)]);
    }

    private static StepResult Refuse(string why, List<Draft> aside, Facts facts) =>
        Questions.Ask(new Dialogue.Idle(aside is [var first, .. var others] ? first.Over(others) : null), facts).After(new Reply.Words(why));

    private static StepResult Begin(OrgUnitCode unit, Month month, List<Draft> aside, Facts facts)
    {
        var draft = Fresh(unit, month, facts).Over(aside);
        if (draft.Entries.IsEmpty) return EarlierMonths.Offer(NothingDue(draft, facts), draft, facts);
        var (joined, taken) = Elsewhere.Into(draft, facts);
        var next = Questions.Next(joined, facts);
        var opening = next is Dialogue.Reviewing && taken.IsEmpty ? Phrases.AllSent(month) : Opening(joined, facts);
        return EarlierMonths.Offer(Questions.Ask(next, facts).After([new Reply.Words(opening), .. Told(taken, facts)]), joined, facts);
    }

    private static IEnumerable<Reply> Told(ImmutableArray<int> taken, Facts facts) =>
        taken.IsEmpty ? [] : [new Reply.Words(PhrasesForChannels.TakenFromElsewhere(taken, facts.Account.Channel))];

    private static IEnumerable<LineCode> OpenLines(OrgUnitCode unit, Month month, Facts facts)
    {
        var owed = Obligations.Of(unit, month, facts.Year).Select(key => key.Line).ToList();
        return owed.Concat(facts.Year.Plan.CarriedBy(unit)
            .Select(schedule => schedule.Line)
            .Where(line => !owed.Contains(line) && facts.Year.Plan[line].IsReported)
            .Where(line => facts.Results.Find(new ObligationKey(line, unit, month)) is { Current.Value: > 0 } or { SentBack: not null }));
    }

    /// <summary>What was sent before is filled in, so that it can be changed and nothing is typed twice; what was sent back is asked again.</summary>
    public static DraftEntry Entry(ObligationKey key, Facts facts) => facts.Results.Find(key) switch
    {
        null => new DraftEntry(key.Line),
        { SentBack: not null } sent => new DraftEntry(key.Line, Over: sent.Revisions.Length),
        var sent => new DraftEntry(key.Line, sent.Current.Value, sent.Current.Reason, Over: sent.Revisions.Length),
    };

    private static string Opening(Draft draft, Facts facts) => Phrases.Opening(
        draft.Month,
        facts.Year.OrgChart[draft.OrgUnit].Name,
        draft.Entries.Count(entry => entry.IsOpen),
        draft.Entries.Length,
        facts.DueWords(draft.Month))
        + (Enumerable.Range(0, draft.Entries.Length).Count(at => draft.IsSentBack(at, facts.Results)) is > 0 and var sentBack ? "\n" + Phrases.SentBackCount(sentBack) : "");

    private static StepResult NothingDue(Draft draft, Facts facts)
    {
        var schedules = facts.Year.Plan.CarriedBy(draft.OrgUnit);
        var later = schedules.Select(schedule => schedule.FirstDue(facts.Year.Year)).Where(first => first > draft.Month).Min();
        return StepResult.Say(new Dialogue.Idle(draft.Rest()), new Reply.Words(Phrases.NothingDue(draft.Month, later))
        {
            Choices = [.. EarlySteps.Choice(draft, facts), new Choice(Phrases.Status, Verb.Status), new Choice(Phrases.Menu, Verb.Menu)],
        });
    }
}
