using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>The whole month as one form, and after it the reasons for what falls short; for channels that draw forms.</summary>
public static class MonthForm
{
    public const string OfValues = "values";
    public const string OfReasons = "reasons";

    public static string ValueField(Draft draft, int at) => $"v:{draft[at].Line}";

    public static string ClassField(Draft draft, int at) => $"c:{draft[at].Line}";

    public static string WordsField(Draft draft, int at) => $"w:{draft[at].Line}";

    public static string DayField(Draft draft, int at) => $"d:{draft[at].Line}";

    /// <returns>Null when a single question does as well, or the channel draws none.</returns>
    public static Form? Values(Draft draft, Facts facts) => !DrawsForms(facts) || draft.Entries.Count(entry => entry.IsOpen) < 2
        ? null
        : new Form(
            Phrases.FormTitle(draft.Month),
            [new CardBlock.Heading(facts.Year.OrgChart[draft.OrgUnit].Name), new CardBlock.Note(Phrases.FormValuesHint)],
            [.. Enumerable.Range(0, draft.Entries.Length).Select(at => ValueSection(draft, at, facts))],
            Submit(OfValues, draft),
            [new Choice(Phrases.Cancel, Verb.Cancel)]);

    /// <param name="first">The entry that is asked about where no form is drawn.</param>
    /// <returns>Null when the channel draws none.</returns>
    public static Form? Reasons(Draft draft, int first, Facts facts)
    {
        if (!DrawsForms(facts)) return null;
        var question = ActionText.Question(draft, first);
        return new Form(
            Phrases.FormReasonsTitle(draft.Month),
            [new CardBlock.Paragraph(Phrases.FormReasonsHint)],
            [.. KnownReasons.AlsoShort(draft, first, facts).Add(first).Order().Select(at => ReasonSection(draft, at, facts))],
            Submit(OfReasons, draft),
            [
                new Choice(Phrases.Skip, ActionText.Of(Verb.Skip, null, question)),
                new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, question)),
                new Choice(Phrases.Cancel, Verb.Cancel),
            ]);
    }

    // Elsewhere it would only lie in the outbox.
    private static bool DrawsForms(Facts facts) => facts.Account.Channel == ChatAccount.Teams;

    private static Choice Submit(string form, Draft draft) =>
        new(Phrases.FormNext, ActionText.Of(Verb.Form, form, ActionText.Question(draft.OrgUnit, draft.Month)));

    private static FormSection ValueSection(Draft draft, int at, Facts facts)
    {
        var line = facts.Year.Plan[draft[at].Line];
        var value = draft[at].Value?.ToString(CultureInfo.InvariantCulture);
        ImmutableArray<CardBlock> sentBack = draft.IsSentBack(at, facts.Results) && facts.Results.Find(draft.KeyOf(at))?.SentBack is { } back
            ? [new CardBlock.Paragraph(Phrases.SentBackBy(facts.NameOf(back.By), back.Comment))]
            : [];
        return new(
            [new CardBlock.Heading($"{at + 1}. {Amounts.Name(line)}"), .. sentBack, QuestionCard.Figures(draft, at, facts)],
            [new FormField.Number(ValueField(draft, at), QuestionCard.Question(line, draft.Month), value, Phrases.FormNumberFault)]);
    }

    private static FormSection ReasonSection(Draft draft, int at, Facts facts)
    {
        var outlook = new Outlook(facts, draft);
        var before = KnownReasons.Of(new Command.SameReason(null), draft, at, facts);
        return new(
            [new CardBlock.Heading($"{at + 1}. {Amounts.Name(facts.Year.Plan[draft[at].Line])}"), new CardBlock.Paragraph(Amounts.Against(outlook.Line(at)))],
            [
                new FormField.Pick(
                    ClassField(draft, at), Phrases.ReasonClass, before is null ? null : facts.ReasonClassOf(before.Class)?.Code, Phrases.ReasonClassHint,
                    [.. facts.Year.ReasonClasses.Select(reason => new Choice(Labels.Fit(reason.Label), reason.Code, reason.Name))]),
                new FormField.Words(WordsField(draft, at), Phrases.ReasonWords, before?.Words, ReasonSteps.LongestWords),
                new FormField.Day(DayField(draft, at), Phrases.PromisedDay, before?.PromisedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), facts.Today),
            ]);
    }
}
