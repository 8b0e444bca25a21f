using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>A form filled in: what is clear is taken, what is unusual is asked about, and nothing filled in is lost on the way.</summary>
public static class FormSteps
{
    public static StepResult Take(Dialogue dialogue, Command.Fill fill, Facts facts)
    {
        // A form of a report that has been sent, thrown away, or is not the one in hand.
        if (Dialogue.DraftOf(dialogue) is not { } draft || fill.About != ActionText.Question(draft.OrgUnit, draft.Month))
            return Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.OldButton));
        return fill.Form switch
        {
            MonthForm.OfValues => TakeValues(Dialogue.Kept(dialogue)!, fill.Values, facts),
            MonthForm.OfReasons => TakeReasons(draft, fill.Values, facts),
            _ => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.UnknownButton)),
        };
    }

    private static StepResult TakeValues(Draft draft, ImmutableSortedDictionary<string, string> values, Facts facts)
    {
        var typed = Enumerable.Range(0, draft.Entries.Length)
            .Select(at => (At: at, Text: Typed(values, MonthForm.ValueField(draft, at))))
            .Where(answer => answer.Text is not null);
        var many = ManyAnswers.Take(draft, typed.Select(answer => (answer.At, answer.Text!)), facts);
        if (many.IsEmpty) return Questions.Ask(Questions.Next(draft, facts), facts).After(new Reply.Words(Phrases.FormEmpty)).Missed();
        var next = Questions.Next(PutOff(many.Draft, values), facts);
        return Questions.Ask(next, facts).After(many.Said(next, facts));
    }

    /// <summary>A line left empty is put off, as by "ข้าม"; one not on the form is still to be asked about.</summary>
    private static Draft PutOff(Draft draft, ImmutableSortedDictionary<string, string> values) => draft with
    {
        Entries = [.. draft.Entries.Select((entry, at) => entry is { IsOpen: true, Doubt: null } && values.ContainsKey(MonthForm.ValueField(draft, at)) ? entry with { IsSkipped = true } : entry)],
    };

    private static StepResult TakeReasons(Draft draft, ImmutableSortedDictionary<string, string> values, Facts facts)
    {
        var outlook = new Outlook(facts, draft);
        var (filled, taken, missing) = (draft, new List<int>(), new List<int>());
        foreach (var at in Enumerable.Range(0, draft.Entries.Length).Where(outlook.NeedsReason))
        {
            if (ReasonIn(draft, at, values, facts) is not { } reason) missing.Add(at + 1);
            else
            {
                filled = filled.With(at, draft[at] with { Reason = reason });
                taken.Add(at + 1);
            }
        }

        var said = new[]
        {
            taken.Count > 0 ? Phrases.ReasonsNoted(taken) : null,
            missing.Count > 0 ? Phrases.ReasonsMissing(missing) : null,
        }.OfType<string>();
        return Questions.Ask(Questions.Next(filled, facts), facts).After([.. said.Select(line => new Reply.Words(line))]);
    }

    private static ShortfallReason? ReasonIn(Draft draft, int at, ImmutableSortedDictionary<string, string> values, Facts facts)
    {
        if (Typed(values, MonthForm.WordsField(draft, at)) is not { } words || ReasonSteps.Unfit(words) is not null) return null;
        var named = Typed(values, MonthForm.ClassField(draft, at)) is { } code ? facts.ReasonClassOf(code)?.Code : null;
        var reason = ReasonSteps.Reason(named ?? ReasonSuggestion.ClassOf(words, facts.Year.ReasonClasses), words, facts);
        return Day(Typed(values, MonthForm.DayField(draft, at))) is { } day && day >= facts.Today ? reason with { PromisedOn = day } : reason;
    }

    private static string? Typed(ImmutableSortedDictionary<string, string> values, string field) =>
        values.TryGetValue(field, out var text) && text.Trim() is { Length: > 0 } typed ? typed : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
