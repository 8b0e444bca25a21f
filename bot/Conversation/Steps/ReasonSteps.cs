using Pbms.Bot.Messages;
using Pbms.Core.Reporting;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>The reason for a shortfall: a class by tap and own words, or own words from which the class is read.</summary>
public static class ReasonSteps
{
    public const int LongestWords = 2_000;

    public static StepResult Take(Dialogue.AskingReason asking, Command command, Facts facts) => command switch
    {
        Command.PickClass pick when facts.ReasonClassOf(pick.Class) is not null => Questions.Ask(new Dialogue.AskingWords(asking.Draft, asking.At, pick.Class), facts),
        Command.SameReason same when KnownReasons.Of(same, asking.Draft, asking.At, facts) is { } known => Keep(asking.Draft, asking.At, known, facts),
        Command.Words words when Named(words.Text, facts) is { } named => Questions.Ask(new Dialogue.AskingWords(asking.Draft, asking.At, named.Code), facts),
        Command.Words words when Unfit(words.Text) is { } why => Questions.Ask(asking, facts).After(new Reply.Words(why)).Missed(),
        Command.Words words => Suggest(asking, words.Text, facts),
        Command.Skip => PutOff(asking.Draft, asking.At, facts),
        _ => Questions.Ask(asking, facts).After(new Reply.Words(Phrases.ReasonNeeded)).Missed(),
    };

    public static StepResult Take(Dialogue.AskingWords asking, Command command, Facts facts) => command switch
    {
        Command.PickClass pick when facts.ReasonClassOf(pick.Class) is not null => Questions.Ask(asking with { Class = pick.Class }, facts),
        Command.PickDay { Day: var day } when day < facts.Today => Questions.Ask(asking, facts).After(new Reply.Words(Phrases.DayGone)),
        Command.PickDay { Day: var day } => Questions.Ask(asking with { PromisedOn = day }, facts),
        Command.Words words when Unfit(words.Text) is { } why => Questions.Ask(asking, facts).After(new Reply.Words(why)).Missed(),
        Command.Skip => PutOff(asking.Draft, asking.At, facts),
        Command.Words words => Keep(asking.Draft, asking.At, Promising(Reason(asking.Class, words.Text, facts), asking.PromisedOn), facts),
        _ => Questions.Ask(asking, facts),
    };

    public static StepResult Take(Dialogue.ConfirmingReason confirming, Command command, Facts facts) => command switch
    {
        Command.Yes => Next(confirming.Draft, confirming.At, confirming.Reason, facts),
        Command.Skip => PutOff(confirming.Draft, confirming.At, facts),
        Command.ForAll => ForAll(confirming, facts),
        Command.PickDay { Day: var day } when day < facts.Today => Questions.Ask(confirming, facts).After(new Reply.Words(Phrases.DayGone)),
        Command.PickDay { Day: var day } => Keep(confirming.Draft, confirming.At, confirming.Reason with { PromisedOn = day }, facts),
        Command.No => Questions.Ask(new Dialogue.AskingReason(confirming.Draft, confirming.At), facts),
        Command.PickClass pick when facts.ReasonClassOf(pick.Class) is not null =>
            Keep(confirming.Draft, confirming.At, confirming.Reason with { Class = pick.Class }, facts),
        Command.Words words => ThaiAnswer.Read(words.Text) switch
        {
            ShortAnswer.Yes => Next(confirming.Draft, confirming.At, confirming.Reason, facts),
            ShortAnswer.No => Questions.Ask(new Dialogue.AskingReason(confirming.Draft, confirming.At), facts),
            _ when Unfit(words.Text) is { } why => Questions.Ask(confirming, facts).After(new Reply.Words(why)).Missed(),
            // Other words replace the first ones.
            _ => Suggest(new Dialogue.AskingReason(confirming.Draft, confirming.At), words.Text, facts),
        },
        _ => Questions.Ask(confirming, facts),
    };

    /// <summary>Why words are no reason: too long, nothing said, or a number that was meant to correct the value. Null when they may be one.</summary>
    public static string? Unfit(string words) => words switch
    {
        { Length: > LongestWords } => Phrases.WordsTooLong,
        _ when ThaiNumberReader.Read(words) is NumberReading.Number => Phrases.NumberIsNoReason,
        _ when words.Count(char.IsLetter) < 3 || ThaiAnswer.Read(words) is not ShortAnswer.None => Phrases.ReasonNeeded,
        _ => null,
    };

    /// <summary>ข้าม: the value is kept and waits for its reason; what was sent before stands until then.</summary>
    private static StepResult PutOff(Draft draft, int at, Facts facts)
    {
        var amount = Amounts.Of(draft[at].Value ?? 0, facts.Year.Plan[draft[at].Line]);
        return Questions.Ask(Questions.Next(draft.With(at, draft[at] with { IsSkipped = true }), facts), facts).After(new Reply.Words(Phrases.ReasonPutOff(at + 1, amount)));
    }

    private static StepResult Suggest(Dialogue.AskingReason asking, string words, Facts facts)
    {
        var reason = Reason(ReasonSuggestion.ClassOf(words, facts.Year.ReasonClasses), words, facts);
        return Questions.Ask(new Dialogue.ConfirmingReason(asking.Draft, asking.At, reason), facts);
    }

    private static StepResult Keep(Draft draft, int at, ShortfallReason reason, Facts facts) =>
        Next(draft, at, reason, facts).After(new Reply.Words(Phrases.ReasonNoted(facts.ReasonName(reason), reason.PromisedOn) + Ageing(draft, at, reason, facts)));

    private static StepResult Next(Draft draft, int at, ShortfallReason reason, Facts facts) =>
        Questions.Ask(Questions.Next(draft.With(at, draft[at] with { Reason = reason }), facts), facts);

    /// <summary>One reason for every line that falls short and has none yet.</summary>
    private static StepResult ForAll(Dialogue.ConfirmingReason confirming, Facts facts)
    {
        var others = KnownReasons.AlsoShort(confirming.Draft, confirming.At, facts);
        var explained = others.Aggregate(confirming.Explained(), (draft, at) => draft.With(at, draft[at] with { Reason = confirming.Reason }));
        var noted = Phrases.ReasonNotedFor(others.Append(confirming.At).Order().Select(at => at + 1), facts.ReasonName(confirming.Reason), confirming.Reason.PromisedOn);
        return Questions.Ask(Questions.Next(explained, facts), facts).After(new Reply.Words(noted));
    }

    /// <summary>What follows from a reason that stays the same for months; empty while nothing does.</summary>
    private static string Ageing(Draft draft, int at, ShortfallReason reason, Facts facts) =>
        ReasonHistory.AgeOf(reason, facts.Results, facts.ResultsBefore, draft[at].Line, draft.OrgUnit, draft.Month) is >= ReasonHistory.EscalatesAt and var months
            ? "\n" + Phrases.WillEscalate(months)
            : "";

    private static ShortfallReason Promising(ShortfallReason reason, DateOnly? picked) =>
        reason.PromisedOn is null ? reason with { PromisedOn = picked } : reason;

    public static ShortfallReason Reason(string reasonClass, string words, Facts facts) =>
        // A day gone by tells what happened; it promises nothing.
        new(reasonClass, words, ThaiDateReader.FindIn(words, facts.Today) is { } day && day >= facts.Today ? day : null);

    private static ReasonClass? Named(string words, Facts facts) =>
        facts.Year.ReasonClasses.FirstOrDefault(reason => reason.Name == words || reason.Label == words);
}
