using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Conversation.Errands;
using Pbms.Bot.Conversation.Steps;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Conversation;

/// <summary>The conversation: where it stands, what came in and what is known make where it stands next, what is said and what is written. Pure.</summary>
public static class DialogueStep
{
    public static StepResult Take(Dialogue? stored, Input input, Facts facts)
    {
        var (command, question) = CommandReader.Read(input);
        var dialogue = stored ?? new Dialogue.Stranger();
        if (facts.Person is null) return LinkingSteps.Take(dialogue, command, facts);
        var meant = YearMeant.Of(dialogue, command, facts);
        var (settled, news) = Settling.Settle(dialogue, meant);
        // What was said answered a question that is no longer there; a form names its lines, and a file says which it is given.
        if (news is not null && (settled is not Dialogue.Idle || command is Command.Words) && command is not (Command.Fill or Command.Attachment)) return Questions.Ask(settled, meant).After(new Reply.Words(news));
        var result = question is not null && question != Questions.Named(settled)
            ? Questions.Again(settled, meant).After(new Reply.Words(Phrases.OldButton))
            : Answer(settled, command, meant);
        var counted = Patience.Count(settled, EvidenceSteps.Left(settled, result), meant);
        return news is null ? counted : counted.After(new Reply.Words(news));
    }

    /// <summary>What works at any moment first; what answers the question in hand after.</summary>
    private static StepResult Answer(Dialogue dialogue, Command command, Facts facts) => command switch
    {
        Command.Arrive => MenuSteps.Greet(dialogue, facts),
        Command.Menu => MenuSteps.Greet(dialogue, facts),
        Command.Help => Questions.Again(dialogue, facts).After(new Reply.Words(MenuSteps.Help(facts))),
        Command.Ask ask => AskSteps.Take(dialogue, ask, facts) ?? Answer(dialogue, ask.Instead!, facts),
        Command.Report report => StartSteps.Start(dialogue, report, facts),
        Command.WhichMonth => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.WhichMonth(StartSteps.MonthAsked(facts)))),
        Command.WhoHelps => ContactSteps.Tell(dialogue, facts),
        Command.WhenDue => DueSteps.Tell(dialogue, facts),
        Command.Thanks => Questions.Aside(dialogue, facts, new Reply.Words(Phrases.YouAreWelcome)),
        Command.Remind remind => ReminderSteps.Take(dialogue, remind.Wish, facts),
        Command.Cancel => MenuSteps.Pause(dialogue, facts),
        Command.Discard => MenuSteps.AskDiscard(dialogue, facts),
        Command.LateWords late => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.CameLate(Labels.Fit(late.Text)))),
        Command.Publish publish => ReportSteps.Show(dialogue, publish.Months, facts),
        Command.ShowPlan => PlanSteps.Show(dialogue, facts),
        Command.AskPlanner => PlannerSteps.Begin(dialogue, facts),
        Command.Early => EarlySteps.Begin(dialogue, facts),
        Command.AnswerPlanner answer => AnswerErrand.Begin(dialogue, answer.Question, facts),
        Command.AnswerPromise promise => PromiseErrand.Begin(dialogue, promise.Key, facts),
        Command.SendBack sendBack => SendBackErrand.Begin(dialogue, sendBack.Wanted, facts),
        Command.HandOver handOver => HandOverErrand.Begin(dialogue, handOver.OrgUnit, facts),
        Command.Attachment attachment => EvidenceSteps.Receive(dialogue, attachment.Sent, facts),
        Command.MoveEvidence => EvidenceSteps.Move(dialogue, facts),
        Command.ShowEvidence show => EvidenceSteps.Show(dialogue, show.Wanted, facts),
        Command.Fill fill => FormSteps.Take(dialogue, fill, facts),
        Command.Unknown => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.UnknownButton)),
        // A word that something was read answers nothing where nothing was asked.
        Command.Words words when Questions.IsAtRest(dialogue, facts) && PlainWords.IsNoted(words.Text) => Questions.Aside(dialogue, facts, new Reply.Words(Phrases.Noted)),
        _ when dialogue is Dialogue.OnErrand errand => ErrandSteps.Take(errand, command, facts),
        _ => Dialogue.DraftOf(dialogue) is { } draft && dialogue is not (Dialogue.Idle or Dialogue.ChoosingOrgUnit)
            ? InDraft(dialogue, draft, command, facts)
            : OutsideDraft(dialogue, command, facts),
    };

    private static StepResult InDraft(Dialogue dialogue, Draft draft, Command command, Facts facts) => (dialogue, command) switch
    {
        (_, Command.Edit edit) => ValueSteps.Edit(dialogue, Dialogue.Kept(dialogue)!, edit.Number, facts),
        (_, Command.Back) => ValueSteps.Back(dialogue, draft, facts),
        (_, Command.Send) => SendSteps.Send(dialogue, Dialogue.Kept(dialogue)!, facts),
        (Dialogue.AskingValue asking, _) => ValueSteps.Take(asking, command, facts),
        (Dialogue.AskingReading asking, _) => CheckSteps.Take(asking, command, facts),
        (Dialogue.CheckingValue checking, _) => CheckSteps.Take(checking, command, facts),
        (Dialogue.AskingReason asking, _) => ReasonSteps.Take(asking, command, facts),
        (Dialogue.AskingWords asking, _) => ReasonSteps.Take(asking, command, facts),
        (Dialogue.ConfirmingReason confirming, _) => ReasonSteps.Take(confirming, command, facts),
        (Dialogue.ConfirmingDiscard confirming, _) => MenuSteps.Discard(confirming, command, facts),
        (Dialogue.AskingPlanner asking, _) => PlannerSteps.Take(asking, command, facts),
        (Dialogue.ChoosingEarly choosing, _) => EarlySteps.Take(choosing, command, facts),
        (Dialogue.PlacingEvidence placing, _) => EvidenceSteps.Take(placing, command, facts),
        (Dialogue.Reviewing, _) => SendSteps.Review(dialogue, draft, command, facts),
        _ => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
    };

    private static StepResult OutsideDraft(Dialogue dialogue, Command command, Facts facts) => (dialogue, command) switch
    {
        (Dialogue.Idle { Paused: { } draft }, Command.Edit edit) => ValueSteps.Edit(dialogue, draft, edit.Number, facts),
        (Dialogue.Idle { Paused: { } draft }, Command.Send) => SendSteps.Send(dialogue, draft, facts),
        (Dialogue.Idle { Paused: { } draft }, Command.Back) => Questions.Ask(Questions.Next(draft, facts), facts),
        (Dialogue.Idle, Command.Edit edit) => StartSteps.Edit(dialogue, edit.Number, facts),
        (Dialogue.ChoosingOrgUnit choosing, Command.Words words) => StartSteps.Choose(choosing, words.Text, facts),
        (Dialogue.Idle, Command.Words words) when AskSteps.ByName(dialogue, words, facts) is { } answered => answered,
        (_, Command.Words) => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
        _ => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NothingHere)),
    };
}
