using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>The menu, and leaving a draft aside.</summary>
public static class MenuSteps
{
    public static StepResult Greet(Dialogue dialogue, Facts facts)
    {
        var draft = Unfinished(dialogue, facts) ?? Elsewhere.Of(null, null, facts);
        return StepResult.Say(new Dialogue.Idle(Dialogue.Kept(dialogue)), Question(Hello(draft, facts), facts, draft));
    }

    /// <summary>พักไว้ก่อน: the draft is left aside as it is.</summary>
    public static StepResult Pause(Dialogue dialogue, Facts facts) => Dialogue.Kept(dialogue) is { } draft
        ? StepResult.Say(new Dialogue.Idle(draft), new Reply.Words(
            draft.IsWorthKeeping(facts.For(draft.Month).Results) ? Phrases.Paused : IsUnfinished(draft, facts) ? Phrases.PausedNothingNew : Phrases.LookedAt)
        {
            Choices = [new Choice(Phrases.Resume, Verb.Report), new Choice(Phrases.Menu, Verb.Menu)],
        })
        : StepResult.Say(new Dialogue.Idle(), Question($"{Phrases.NothingToPause}\n{Phrases.MenuQuestion}", facts, null));

    /// <summary>The draft that is to be gone on with: a sent report that was only looked at is not. Null when there is none.</summary>
    public static Draft? Unfinished(Dialogue dialogue, Facts facts) => Dialogue.Kept(dialogue) is { } draft && IsUnfinished(draft, facts) ? draft : null;

    private static bool IsUnfinished(Draft draft, Facts facts) =>
        draft.IsWorthKeeping(facts.For(draft.Month).Results) || draft.Entries.Any(entry => entry.Value is null);

    /// <summary>ลบคำตอบ: asked once, for it cannot be undone; said again, it is the answer.</summary>
    public static StepResult AskDiscard(Dialogue dialogue, Facts facts) => dialogue is Dialogue.ConfirmingDiscard confirming ? Discarded(confirming.Draft)
        : Dialogue.Kept(dialogue) is { } draft ? Questions.Ask(new Dialogue.ConfirmingDiscard(draft), facts)
        : Pause(dialogue, facts);

    public static StepResult Discard(Dialogue.ConfirmingDiscard confirming, Command command, Facts facts) => command switch
    {
        Command.Yes => Discarded(confirming.Draft),
        Command.Words words when ThaiAnswer.Read(words.Text) is ShortAnswer.Yes => Discarded(confirming.Draft),
        _ => Questions.Ask(Questions.Next(confirming.Draft, facts), facts),
    };

    /// <summary>What this person can do, by duty.</summary>
    public static string Help(Facts facts)
    {
        var person = facts.Person!;
        return Phrases.HelpText(person.Is(Role.Reporter), person.Is(Role.Supervisor), person.Is(Role.Evaluator) || person.Is(Role.Admin), EarlierOpen(facts), facts.Contact);
    }

    /// <summary>The latest month before the one being reported that may be reported still; null when there is none.</summary>
    private static Month? EarlierOpen(Facts facts) => Enumerable.Range(1, FiscalYear.Months)
        .Select(back => (Month?)StartSteps.MonthAsked(facts).Plus(-back))
        .FirstOrDefault(month => facts.In(month!.Value) is { } own && !own.Closed.Contains(month.Value));

    private static StepResult Discarded(Draft draft) => StepResult.Say(new Dialogue.Idle(draft.Rest()), new Reply.Words(Phrases.Discarded)
    {
        Choices = [new Choice(Phrases.Report, Verb.Report), new Choice(Phrases.Menu, Verb.Menu)],
    });

    public static Reply Question(string words, Facts facts, Draft? draft) => new Reply.Words(words) { Choices = Choices(facts, draft) };

    /// <summary>What there is to do, most urgent first.</summary>
    public static ImmutableArray<Choice> Choices(Facts facts, Draft? draft)
    {
        var matters = Matters.Of(facts);
        ImmutableArray<Choice> report = facts.Person!.Is(Role.Reporter) ? [new Choice(draft is null ? Phrases.Report : Phrases.Resume, Verb.Report)] : [];
        return
        [
            .. matters.SentBack is [var sent, ..] ? [new Choice(Phrases.FixIt, ActionText.Of(Verb.Report, $"{sent.Key.OrgUnit}/{sent.Key.Month}"))] : ImmutableArray<Choice>.Empty,
            .. matters.Promises is [var promised, ..] ? [new Choice(Phrases.TellPromise, ActionText.Of(Verb.Promise, promised.Key.ToString()))] : ImmutableArray<Choice>.Empty,
            .. matters.Questions is [var asked, ..] ? [new Choice(Phrases.AnswerQuestion, ActionText.Of(Verb.AnswerPlanner, asked.Id.ToString("N")))] : ImmutableArray<Choice>.Empty,
            .. report,
            new Choice(Phrases.Status, Verb.Status),
            new Choice(Phrases.Help, Verb.Help),
        ];
    }

    private static string Hello(Draft? draft, Facts facts) => string.Join('\n', Lines(draft, facts));

    private static IEnumerable<string> Lines(Draft? draft, Facts facts)
    {
        var matters = Matters.Of(facts);
        yield return Phrases.Greeting(facts.Person!.Name);
        if (!matters.SentBack.IsEmpty) yield return Phrases.SentBackWaiting(matters.SentBack.Length);
        if (!matters.Promises.IsEmpty) yield return Phrases.PromiseDue(matters.Promises.Length);
        if (!matters.Questions.IsEmpty) yield return Phrases.QuestionsWaiting(matters.Questions.Length);
        yield return draft is null ? Phrases.MenuQuestion : Phrases.Unfinished(draft.Month, draft.Entries.Count(entry => entry.Value is not null), draft.Entries.Length);
    }
}
