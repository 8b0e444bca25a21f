using System.Collections.Immutable;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>One due line and the question for this month's result.</summary>
public static class QuestionCard
{
    public static Reply For(Draft draft, int at, Facts facts)
    {
        var line = facts.Year.Plan[draft[at].Line];
        var schedule = facts.Year.Plan.ScheduleOf(line.Code, draft.OrgUnit)!;
        var round = Round.Through(draft.Month);
        var before = facts.Results.StandingAt(line, draft.OrgUnit, draft.Month.Plus(-1));
        var question = Question(line, draft.Month);
        var title = $"{Phrases.MonthOf(draft.Month)} · ข้อ {at + 1}/{draft.Entries.Length}";
        return new Reply.Card(title, $"{title} {line.Name} {question}", Blocks(draft, at, line, schedule, round, question, facts), [])
        {
            Choices = Choices(draft, at, line, schedule.At(round.Months).Value, before, facts),
        };
    }

    /// <summary>What the line is measured by so far.</summary>
    public static CardBlock.Facts Figures(Draft draft, int at, Facts facts)
    {
        var line = facts.Year.Plan[draft[at].Line];
        var schedule = facts.Year.Plan.ScheduleOf(line.Code, draft.OrgUnit)!;
        var round = Round.Through(draft.Month);
        return new(
        [
            EarlySteps.IsEarly(line.Code, draft, facts)
                ? new CardFact(Phrases.Early, schedule.FirstDue(facts.Year.Year) is { } first ? Phrases.ReportedIn(first) : Phrases.NotDue)
                : new CardFact(line.Kind is LineKind.Quantity ? $"เป้าหมายสะสม {round.Months} เดือน" : $"เป้าหมายรอบ {round.Months} เดือน", schedule.At(round.Months) is { Value: > 0 } target ? Amounts.Of(target, line) : Phrases.NoMonthlyTarget),
            new(line.Kind is LineKind.Quantity ? "ผลงานสะสมถึงเดือนก่อน" : "ผลงาน ณ สิ้นเดือนก่อน", facts.Results.StandingAt(line, draft.OrgUnit, draft.Month.Plus(-1)) is { } value ? Amounts.Of(value, line) : "ยังไม่มีรายงาน"),
            .. schedule.Annual is { } annual ? [new CardFact("เป้าหมาย 12 เดือน", Amounts.Of(annual, line))] : ImmutableArray<CardFact>.Empty,
        ]);
    }

    public static string Question(PlanLine line, Month month) => line.Kind switch
    {
        LineKind.Percent => Phrases.WhichPercent(month),
        LineKind.Level => Phrases.WhichLevel(month),
        _ => Phrases.HowMany(month, line.UnitOfMeasure),
    };

    private static ImmutableArray<CardBlock> Blocks(
        Draft draft, int at, PlanLine line, TargetSchedule schedule, Round round, string question, Facts facts)
    {
        var blocks = ImmutableArray.CreateBuilder<CardBlock>();
        if (draft.IsSentBack(at, facts.Results) && facts.Results.Find(draft.KeyOf(at))?.SentBack is { } back)
        {
            blocks.Add(new CardBlock.Paragraph(Phrases.SentBackBy(facts.NameOf(back.By), back.Comment)));
            blocks.Add(new CardBlock.Rule());
        }

        if (line.Parent is { } parent) blocks.Add(new CardBlock.Paragraph(facts.Year.Plan[parent].Name));
        blocks.Add(new CardBlock.Heading(Amounts.Name(line)));
        blocks.Add(Figures(draft, at, facts));
        if (line.IsAssumed || schedule.At(round.Months).IsAssumed || schedule.Annual is { IsAssumed: true }) blocks.Add(new CardBlock.Note(Phrases.Demonstration));
        blocks.AddRange(PlanCard.Asked(line.Code, draft.OrgUnit, facts));
        blocks.Add(new CardBlock.Question(question));
        return blocks.ToImmutable();
    }

    private static ImmutableArray<Choice> Choices(Draft draft, int at, PlanLine line, decimal target, decimal? before, Facts facts)
    {
        var question = ActionText.Question(draft, at);
        var missing = line.Kind is LineKind.Quantity ? target - (before ?? 0) : target;
        var choices = ImmutableArray.CreateBuilder<Choice>();
        // What was sent back may be right after all; one tap says so.
        var kept = draft[at].Value ?? facts.Results.Find(draft.KeyOf(at))?.Current.Value;
        if (kept is { } given) choices.Add(Amount(Phrases.Keep(Amounts.Of(given, line)), given, question));
        if (missing > 0 && missing != kept) choices.Add(Amount(Phrases.OnTarget(Amounts.Of(missing, line)), missing, question));
        if (line.Kind is LineKind.Quantity) choices.Add(Amount(before > 0 ? Phrases.NothingMore : Phrases.NothingDone, 0, question));
        choices.Add(new Choice(Phrases.Skip, ActionText.Of(Verb.Skip, null, question)));
        if (!facts.Person!.UnitsAs(Role.Planner).Contains(draft.OrgUnit)) choices.Add(new Choice(Phrases.AskPlanner, ActionText.Of(Verb.AskPlanner, null, question)));
        choices.Add(new Choice(Phrases.Plan, ActionText.Of(Verb.Plan, null, question)));
        if (at > 0) choices.Add(new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, question)));
        choices.Add(new Choice(Phrases.Cancel, Verb.Cancel));
        return choices.ToImmutable();
    }

    private static Choice Amount(string label, decimal amount, string question) => new(Labels.Fit(label), ActionText.Of(Verb.Value, amount, question));
}
