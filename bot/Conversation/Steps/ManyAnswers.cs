using System.Collections.Immutable;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Several answers at once: what is clear is taken, what is not is kept to be asked about line by line.</summary>
/// <param name="Taken">Numbers of the lines whose answers are taken, from 1; the others' likewise.</param>
/// <param name="Unclear">Answers no value could be read from.</param>
/// <param name="Unusual">Values to be confirmed before they are taken.</param>
public sealed record ManyAnswers(Draft Draft, ImmutableArray<int> Taken, ImmutableArray<int> Unclear, ImmutableArray<int> Unusual)
{
    public bool IsEmpty => Taken.IsEmpty && Unclear.IsEmpty && Unusual.IsEmpty;

    /// <param name="answers">Places of entries, from 0, with what was given for each.</param>
    public static ManyAnswers Take(Draft draft, IEnumerable<(int At, string Text)> answers, Facts facts) =>
        answers.Aggregate(new ManyAnswers(draft, [], [], []), (many, answer) => many.With(answer.At, answer.Text, facts));

    /// <summary>What became of them, and of the scores.</summary>
    /// <param name="next">What is asked next.</param>
    public Reply Said(Dialogue next, Facts facts) => new Reply.Words(string.Join(
        '\n',
        new[]
        {
            Taken.IsEmpty ? null : Phrases.SeveralTaken(Taken),
            Unclear.IsEmpty ? null : Phrases.SeveralUnclear(Unclear),
            Unusual.IsEmpty ? null : Phrases.SeveralUnusual(Unusual),
            Taken.IsEmpty ? null : ValueSteps.IfSentNow(next, facts),
        }.OfType<string>()));

    private ManyAnswers With(int at, string text, Facts facts)
    {
        var entry = Draft[at];
        if (ValueSteps.Plain(facts.Year.Plan[entry.Line], text) is not { } value) return With(at, entry with { Doubt = new Doubt(null) }) with { Unclear = Unclear.Add(at + 1) };
        // The value that stands has been asked about before.
        return entry.Value == value || CheckSteps.IsOrdinary(Draft, at, value, facts)
            ? With(at, entry.Given(value, null, ValueSteps.Returns(Draft, at, facts))) with { Taken = Taken.Add(at + 1) }
            : With(at, entry with { Doubt = new Doubt(value) }) with { Unusual = Unusual.Add(at + 1) };
    }

    private ManyAnswers With(int at, DraftEntry entry) => this with { Draft = Draft.With(at, entry) };
}
