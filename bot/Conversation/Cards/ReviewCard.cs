using System.Collections.Immutable;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>สรุปก่อนส่ง: every line of the draft, what the unit's score becomes, and the button that sends.</summary>
public static class ReviewCard
{
    /// <summary>LINE shows at most 13 quick replies; three are taken by sending, work ahead of plan and stopping.</summary>
    private const int EditChoices = 10;

    private const int LongestWords = 120;

    public static Reply For(Draft draft, Outlook outlook, Facts facts)
    {
        var question = ActionText.Question(draft.OrgUnit, draft.Month);
        var unit = outlook.OrgUnitScore();
        var title = $"{Title(draft, facts)} · {Phrases.MonthOf(draft.Month)}";
        // Nothing new, nothing to send: only what can be changed is offered.
        ImmutableArray<Choice> send = draft.HasNews(facts.Results) ? [new Choice(Phrases.Send, ActionText.Of(Verb.Send, null, question))] : [];
        return new Reply.Card(title, $"{title} {Summary(unit, facts)}", Blocks(draft, outlook, facts), send)
        {
            Choices =
            [
                .. send,
                .. Enumerable.Range(1, Math.Min(EditChoices, draft.Entries.Length))
                    .Select(number => new Choice(Phrases.EditNumber(number), ActionText.Of(Verb.Edit, $"{number}", question))),
                .. EarlySteps.Choice(draft, facts),
                new Choice(Phrases.Cancel, Verb.Cancel),
            ],
        };
    }

    private static string Title(Draft draft, Facts facts) => draft.HasNews(facts.Results) ? Phrases.ReviewTitle
        : draft.Entries.Any(entry => entry.Value is null || entry.IsHeld) ? Phrases.ReviewNothingNewTitle
        : Phrases.ReviewSentTitle;

    private static ImmutableArray<CardBlock> Blocks(Draft draft, Outlook outlook, Facts facts)
    {
        var open = Enumerable.Range(0, draft.Entries.Length).Count(at => draft.IsUnreported(at, facts.Results));
        var unit = outlook.OrgUnitScore();
        return
        [
            new CardBlock.Heading(outlook.OrgUnit.Name),
            .. Enumerable.Range(0, draft.Entries.Length).Select(at => Item(draft, at, outlook, facts)),
            .. open > 0 ? [new CardBlock.Note(Phrases.StillOpen(open))] : ImmutableArray<CardBlock>.Empty,
            new CardBlock.Rule(),
            .. ScoreBlocks.Of(Phrases.ThisUnit, unit, facts.Year.Scheme),
            .. outlook.Division() is { } division ? ScoreBlocks.Of(division.Name, division, facts.Year.Scheme) : [],
            .. unit.RestsOnAssumed ? [new CardBlock.Note(Phrases.Demonstration)] : ImmutableArray<CardBlock>.Empty,
        ];
    }

    private static CardBlock.Item Item(Draft draft, int at, Outlook outlook, Facts facts)
    {
        var text = $"{at + 1}. {Amounts.Name(facts.Year.Plan[draft[at].Line])}";
        var score = outlook.Line(at);
        if (draft[at] is { IsHeld: true, Value: { } held }) return new(text, $"{Amounts.Of(held, score.Line)} · {Phrases.ReasonAwaited}", null);
        if (draft.IsUnreported(at, facts.Results)) return new(text, Phrases.Unanswered, null);
        var light = score.RawPercent is { } raw ? facts.Year.Scheme.LightOf(Fraction.Min(raw, Fraction.Hundred)) : (TrafficLight?)null;
        var files = draft[at].Evidence.Length + (facts.Results.Find(draft.KeyOf(at))?.Evidence.Length ?? 0);
        var more = (files > 0 ? $"\n{Phrases.EvidenceCount(files)}" : "") + (draft.IsSentBack(at, facts.Results) ? $"\n{Phrases.SentBackUnanswered}" : "");
        return new(text, StatusOf(draft[at], score, light, facts) + more, light);
    }

    private static string StatusOf(DraftEntry entry, LineScore score, TrafficLight? light, Facts facts) =>
        score.State switch
        {
            LineState.Due => Amounts.Against(score),
            LineState.AheadOfPlan => $"{Amounts.Of(score.Figures.Result ?? new Target(0), score.Line)} · {Phrases.AheadOfPlan}",
            LineState.Unscheduled when score.Figures.FirstDue is not null => $"{Amounts.Of(score.Figures.Result ?? new Target(0), score.Line)} · {Phrases.NotCountedYet}",
            _ => $"{Amounts.Of(score.Figures.Result ?? new Target(0), score.Line)} · {Phrases.NotDue}",
        }
        + (light is { } colour ? $" · {facts.Year.Scheme[colour].Word}" : "")
        + (entry.Reason is { } reason ? $"\n{facts.ReasonName(reason)}: {Labels.Fit(reason.Words, LongestWords)}" : "");

    private static string Summary(ScoreNode unit, Facts facts) =>
        $"{Phrases.ThisUnit} {Amounts.Score(unit, facts.Year.Scheme)}";
}
