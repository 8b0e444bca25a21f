using System.Collections.Immutable;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Several results typed at once: what is clear is taken, what is not is asked for, and nothing is typed twice.</summary>
public static class SeveralSteps
{
    public static StepResult Take(Dialogue.AskingValue asking, ImmutableArray<NumberedAnswer> answers, Facts facts)
    {
        var lines = asking.Draft.Entries.Length;
        if (answers[^1].Number > lines) return ValueSteps.AskAgain(asking, Phrases.SeveralTooMany(answers.Length, asking.At + 1, lines - asking.At), facts);
        var many = ManyAnswers.Take(asking.Draft, answers.Select(answer => (answer.Number - 1, answer.Text)), facts);
        var next = Questions.Next(many.Draft, facts);
        return Questions.Ask(next, facts).After(many.Said(next, facts));
    }
}
