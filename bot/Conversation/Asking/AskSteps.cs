using System.Collections.Immutable;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Periods;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>Answers a question about how things stand; what was being asked of the person is asked again after it, and nothing else changes.</summary>
public static class AskSteps
{
    /// <returns>Null when typed words turn out to be no question but an answer to the one in hand.</returns>
    public static StepResult? Take(Dialogue dialogue, Command.Ask ask, Facts facts)
    {
        var found = Found(ask.Query, exactly: TakesWords(dialogue), facts);
        // Words that fit no name are whatever the question in hand takes them for.
        if (found.IsEmpty && ask.Instead is { } words && (TakesWords(dialogue) || !(IsSpaced(ask, words) || IsPeriod(ask.Query)))) return null;
        var replies = RoundOf(ask.Query.Months, facts) is { } round
            ? Answer(ask.Query, found, round, facts)
            : [new Reply.Words(Phrases.NoSuchRound(Round.Through(facts.Month)))];
        return Say(dialogue, replies, facts);
    }

    /// <summary>A name alone asks for its status; null when the words are no name.</summary>
    public static StepResult? ByName(Dialogue dialogue, Command.Words words, Facts facts)
    {
        var found = Topics.Named(words.Text, exactly: true, facts);
        return found.IsEmpty ? null : Say(dialogue, Answer(new Query(QueryKind.Status, Named: words.Text), found, Round.Through(facts.Month), facts), facts);
    }

    private static StepResult Say(Dialogue dialogue, ImmutableArray<Reply> replies, Facts facts) =>
        Questions.IsAtRest(dialogue, facts) && (replies[^1] is not Reply.Words || !replies[^1].Choices.IsEmpty)
            ? StepResult.Say(dialogue, [.. replies])
            : Questions.Aside(dialogue, facts, [.. replies]);

    private static ImmutableArray<Topic> Found(Query query, bool exactly, Facts facts) => query switch
    {
        { Named: { } name } => Topics.Named(name, exactly, facts),
        { Topic: Topic.OfOverall } => Topics.OverallOf(facts),
        { Topic: { } key } => Topics.Of(key, facts) is { } topic ? [topic] : [],
        _ => Topics.OwnOf(facts) is { } own ? [own] : [],
    };

    private static ImmutableArray<Reply> Answer(Query query, ImmutableArray<Topic> found, Round round, Facts facts)
    {
        if (found.IsEmpty) return [new Reply.Words(NotFound(query, facts))];
        ImmutableArray<Topic> seen = [.. found.Where(topic => Scope.Of(topic, facts) is not Sight.None)];
        return seen switch
        {
            [] => [new Reply.Words(Scope.Refusal(found[0], facts))],
            [var only] => Answers.To(new View(only, Scope.Of(only, facts), query, round, facts)),
            _ => [Answers.Which(seen, query, Phrases.SeveralFound)],
        };
    }

    private static string NotFound(Query query, Facts facts) => query switch
    {
        _ when IsPeriod(query) => Phrases.AskByRound(Round.Through(facts.Month)),
        { Named: { } name } => Phrases.NoSuchName(Labels.Fit(name, 60)),
        { Topic: null } => Phrases.WithContact(Phrases.NoOrgUnit, facts.Contact),
        _ => Phrases.NotInPlan,
    };

    /// <summary>The round asked about; null when it is none of this year, or has not come yet.</summary>
    /// <param name="months">Null for the one of the month being reported.</param>
    public static Round? RoundOf(int? months, Facts facts)
    {
        var current = Round.Through(facts.Month);
        return months is not { } asked ? current
            : asked >= 1 && asked <= current.Months ? new Round(current.Year, asked)
            : null;
    }

    /// <summary>The question in hand takes any words for its answer: only a whole name makes them a question of the person's own.</summary>
    private static bool TakesWords(Dialogue dialogue) => dialogue is
        Dialogue.AskingReason or Dialogue.AskingWords or Dialogue.ConfirmingReason or Dialogue.AskingPlanner or Dialogue.OnErrand;

    private static bool IsPeriod(Query query) => query.Named is { } name && PeriodWords.IsPeriod(name);

    private static bool IsSpaced(Command.Ask ask, Command.Words words) =>
        ask.Query.Named is { } name && words.Text.IndexOf(name, StringComparison.Ordinal) is > 0 and var at && words.Text[at - 1] == ' ';
}
