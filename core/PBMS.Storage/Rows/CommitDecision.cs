using Pbms.Core.Storage;

namespace Pbms.Storage.Rows;

/// <summary>Decides one commit against the rows as they stand and stages what its changes write, the same on every engine. The outbox and the audit
/// trail, where nothing is decided, each engine appends in its own way.</summary>
internal static class CommitDecision
{
    public static CommitOutcome Decide(Commit commit, StagedRows rows)
    {
        if (commit.Turn is { } turn && Take(turn, rows) is not CommitOutcome.Committed and var refused) return refused;
        foreach (var change in commit.Changes)
        {
            if (!Apply(change, commit.Turn, rows)) return CommitOutcome.VersionConflict;
        }

        return CommitOutcome.Committed;
    }

    private static CommitOutcome Take(TurnMark turn, StagedRows rows)
    {
        var chat = ChatRows.Load(rows, turn.Account);
        if (chat.HasTaken(turn.EventId)) return CommitOutcome.DuplicateEvent;
        if (chat.Version != turn.ExpectedVersion) return CommitOutcome.VersionConflict;
        ChatRows.Save(rows, chat.After(turn));
        return CommitOutcome.Committed;
    }

    /// <summary>False when what the change builds on has changed.</summary>
    private static bool Apply(Change change, TurnMark? turn, StagedRows rows)
    {
        switch (change)
        {
            case Change.Submitted submitted:
                return SubmissionRows.Submit(rows, submitted);
            case Change.SentBack sentBack:
                return SubmissionRows.SendBack(rows, sentBack);
            case Change.PromiseAnswered answered:
                return SubmissionRows.AnswerPromise(rows, answered);
            case Change.EvidenceAwaited awaited:
                EvidenceRows.Add(rows, awaited.File);
                return true;
            case Change.EvidenceGiven given:
                return SubmissionRows.AddEvidence(rows, given);
            case Change.PlannerAsked asked:
                QuestionRows.Ask(rows, asked.Question);
                return true;
            case Change.PlannerAnswered answered:
                return QuestionRows.Answer(rows, answered.Question, answered.Answer);
            case Change.HandedOver handed:
                return PeopleRows.HandOver(rows, handed);
            case Change.AccountLinked linked:
                return AccountLinking.Link(linked, turn, rows);
            case Change.LinkCodeIssued issued:
                return AccountLinking.Issue(issued, rows);
            case Change.AccountUnreachable unreachable:
                ChatRows.Save(rows, ChatRows.Load(rows, unreachable.Account) with { IsReachable = false });
                return true;
            case Change.AddressSeen seen:
                AddressRows.Save(rows, seen.Address);
                return true;
            case Change.PersonSaved saved:
                PeopleRows.Save(rows, saved.Person);
                return true;
            case Change.YearReplaced replaced:
                return YearRows.Replace(rows, replaced);
            case Change.RoundFrozen frozen:
                return RoundRows.Freeze(rows, frozen.Frozen);
            default:
                return Note(change, rows);
        }
    }

    /// <summary>What is only noted down, whatever there was before.</summary>
    private static bool Note(Change change, StagedRows rows)
    {
        switch (change)
        {
            case Change.PersonTold told:
                ReminderRows.Tell(rows, told.Person, told.Told);
                return true;
            case Change.RemindersPaused paused:
                ReminderRows.Prefer(rows, paused.Person, preference => preference with { PausedUntil = paused.Until });
                return true;
            case Change.ReminderHourChosen chosen:
                ReminderRows.Prefer(rows, chosen.Person, _ => new(chosen.Hour));
                return true;
            case Change.JobRan ran:
                JobRows.Ran(rows, ran.Job, ran.At);
                return true;
            default:
                return AdminDecision.Apply(change, rows);
        }
    }
}
