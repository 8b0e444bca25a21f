using System.Collections.Immutable;
using System.Diagnostics;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Conversation.Errands;

/// <summary>Which errand takes what is said, how it is asked about, and how it ends.</summary>
public static class ErrandSteps
{
    public static StepResult Take(Dialogue.OnErrand dialogue, Command command, Facts facts) => (dialogue.Errand, command) switch
    {
        (_, Command.Back) => Done(dialogue, facts),
        // Only a new day may be left open; anything else is left for later.
        (not Errand.RenewingPromise, Command.Skip) => Done(dialogue, facts),
        (Errand.AnsweringPromise errand, _) => PromiseErrand.Take(dialogue, errand, command, facts),
        (Errand.RenewingPromise errand, _) => PromiseErrand.Take(dialogue, errand, command, facts),
        (Errand.AnsweringReporter errand, _) => AnswerErrand.Take(dialogue, errand, command, facts),
        (Errand.ChoosingSendBack errand, _) => SendBackErrand.Take(dialogue, errand, command, facts),
        (Errand.SendingBack errand, _) => SendBackErrand.Take(dialogue, errand, command, facts),
        (Errand.ChoosingSuccessor errand, _) => HandOverErrand.Take(dialogue, errand, command, facts),
        (Errand.HandingOver errand, _) => HandOverErrand.Take(dialogue, errand, command, facts),
        _ => throw new UnreachableException($"errand {dialogue.Errand.GetType().Name}"),
    };

    public static Reply Question(Dialogue.OnErrand dialogue, Facts facts) => dialogue.Errand switch
    {
        Errand.AnsweringPromise errand => PromiseErrand.Question(errand, facts),
        Errand.RenewingPromise errand => PromiseErrand.Question(errand, facts),
        Errand.AnsweringReporter errand => AnswerErrand.Question(errand, facts),
        Errand.ChoosingSendBack errand => SendBackErrand.Question(errand, facts),
        Errand.SendingBack errand => SendBackErrand.Question(errand, facts),
        Errand.ChoosingSuccessor errand => HandOverErrand.Question(errand, facts),
        Errand.HandingOver errand => HandOverErrand.Question(errand, facts),
        var errand => throw new UnreachableException($"errand {errand.GetType().Name}"),
    };

    /// <summary>Whether the errand is still this person's: a duty may have been taken away since it was begun.</summary>
    public static bool May(Errand errand, Facts facts) => errand switch
    {
        Errand.AnsweringPromise { Key: var key } => PromiseErrand.May(key, facts),
        Errand.RenewingPromise { Key: var key } => PromiseErrand.May(key, facts),
        Errand.AnsweringReporter { Question: var question } => AnswerErrand.May(question, facts),
        Errand.ChoosingSendBack { OrgUnit: var unit } => SendBackErrand.May(unit, facts),
        Errand.SendingBack { Key: var key } => SendBackErrand.May(key.OrgUnit, facts),
        Errand.ChoosingSuccessor { OrgUnit: var unit } => HandOverErrand.May(unit, facts),
        Errand.HandingOver { OrgUnit: var unit } => HandOverErrand.May(unit, facts),
        _ => throw new UnreachableException($"errand {errand.GetType().Name}"),
    };

    /// <summary>Takes up an errand; a draft in hand waits.</summary>
    public static StepResult Begin(Dialogue dialogue, Errand errand, Facts facts) =>
        Questions.Ask(new Dialogue.OnErrand(errand, Dialogue.Kept(dialogue)), facts);

    /// <summary>The errand is over: what was said, and what is next.</summary>
    public static StepResult Done(Dialogue dialogue, Facts facts, params ReadOnlySpan<Reply> said)
    {
        var idle = new Dialogue.Idle(Dialogue.DraftOf(dialogue));
        return said.IsEmpty
            ? Questions.Ask(idle, facts)
            : StepResult.Say(idle, [.. said[..^1], said[^1] with { Choices = Next(idle, facts) }]);
    }

    /// <summary>It cannot be done, and why; what was being asked is asked again.</summary>
    public static StepResult Refuse(Dialogue dialogue, string why, Facts facts) => dialogue is Dialogue.OnErrand
        ? Done(dialogue, facts, new Reply.Words(why))
        : Questions.Again(dialogue, facts).After(new Reply.Words(why));

    private static ImmutableArray<Choice> Next(Dialogue.Idle idle, Facts facts) => MenuSteps.Choices(facts, idle.Paused);
}
