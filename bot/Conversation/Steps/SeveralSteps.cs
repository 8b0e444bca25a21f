using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Several results typed at once: what is clear is taken, what is not is asked for, and nothing is typed twice.</summary>
public static class SeveralSteps
{
    public static StepResult Take(Dialogue.AskingValue asking, ImmutableArray<NumberedAnswer> answers, Facts facts)
    {
        var draft = asking.Draft;
        var taken = new List<int>();
        var unclear = new List<int>();
        foreach (var answer in answers)
        {
            var at = answer.Number - 1;
            if (ValueSteps.Plain(facts.Year.Plan[draft[at].Line], answer.Text) is not { } value || !CheckSteps.IsOrdinary(draft, at, value, facts))
            {
                unclear.Add(answer.Number);
                continue;
            }

            draft = draft.With(at, draft[at].Given(value, null, ValueSteps.Returns(draft, at, facts)));
            taken.Add(answer.Number);
        }

        var next = unclear.Count > 0 ? new Dialogue.AskingValue(draft, unclear[0] - 1) : Questions.Next(draft, facts);
        return Questions.Ask(next, facts).After(new Reply.Words(Said(draft, taken, unclear, facts)));
    }

    private static string Said(Draft draft, List<int> taken, List<int> unclear, Facts facts) => string.Join(
        '\n',
        new[]
        {
            taken.Count > 0 ? Phrases.SeveralTaken(taken) : null,
            unclear.Count > 0 ? Phrases.SeveralUnclear(unclear) : null,
            taken.Count > 0 ? ValueSteps.IfSentNow(draft, new Outlook(facts, draft), facts) : null,
        }.OfType<string>());
}
