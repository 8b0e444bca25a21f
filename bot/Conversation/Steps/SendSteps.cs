using System.Collections.Immutable;
using System.Globalization;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Storage;
using Pbms.Core.Thai;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>The summary, and sending it.</summary>
public static class SendSteps
{
    public static StepResult Review(Dialogue dialogue, Draft draft, Command command, Facts facts) => command switch
    {
        Command.Skip => Questions.Ask(dialogue, facts).After(new Reply.Words(Phrases.NothingToSkip)),
        Command.Words words when ThaiManners.Without(words.Text) is "ยืนยัน" or "ตกลง" or "ใช่" => Send(dialogue, draft, facts),
        _ => Questions.Again(dialogue, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
    };

    /// <summary>Sends from the summary; from anywhere else it shows the summary first, or what is still needed for it.</summary>
    public static StepResult Send(Dialogue dialogue, Draft draft, Facts facts)
    {
        if (dialogue is not Dialogue.Reviewing)
        {
            var review = Questions.Ask(ToReview(draft, facts), facts);
            return draft.HasNews(facts.Results) || draft.Entries.Any(entry => entry.Doubt is not null) ? review : review.After(NothingToSend(draft));
        }

        if (facts.Closed.Contains(draft.Month)) return StepResult.Say(new Dialogue.Idle(draft.Rest()), new Reply.Words(Phrases.WithContact(Phrases.MonthClosed(draft.Month), facts.Contact)));
        // The plan or a target may have changed since the summary was shown (decision 9).
        if (Questions.Next(draft, facts) is not Dialogue.Reviewing and var missing) return Questions.Ask(missing, facts);
        var changed = Enumerable.Range(0, draft.Entries.Length).Where(at => draft.IsNews(at, facts.Results)).ToImmutableArray();
        if (changed.Any(at => draft.IsOvertaken(at, facts.Results))) return Overtaken(draft, facts);
        ImmutableArray<Change> evidence = [.. Evidence(draft, facts)];
        var left = new Dialogue.Idle(Left(draft, changed, facts));
        if (changed.IsEmpty && evidence.IsEmpty)
        {
            // What waits for its reason is a button of the summary away.
            return draft.Entries.Any(entry => entry.IsHeld) ? Questions.Ask(dialogue, facts).After(NothingToSend(draft)) : StepResult.Say(left, NothingToSend(draft));
        }

        return StepResult
            .Say(left, ReceiptCard.For(draft, Enumerable.Range(0, draft.Entries.Length).Count(at => draft.IsNews(at, facts.Results) || draft.HasEvidence(at, facts.Results)), new Outlook(facts, draft), facts))
            .Writing([.. changed.Select(at => Submission(draft, at, facts)), .. evidence], [.. changed.Select(at => Audit(draft, at, facts))])
            .Telling(Escalation.Notices(draft, changed, facts));
    }

    private static Reply.Words NothingToSend(Draft draft) => new(draft.Entries.Any(entry => entry.IsHeld) ? Phrases.ReasonsAwaited : Phrases.NothingToSend);

    /// <summary>What waits for its reason or its value stays, to be asked about when the report is taken up again.</summary>
    private static Draft? Left(Draft draft, ImmutableArray<int> changed, Facts facts)
    {
        if (!Enumerable.Range(0, draft.Entries.Length).Any(at => draft.Waits(at, facts.Results))) return draft.Rest();
        var sent = facts with { Results = changed.Aggregate(facts.Results, (book, at) => book.With(draft.KeyOf(at), Outlook.RevisionOf(draft, at, facts))) };
        return draft with { Entries = [.. draft.Entries.Select((entry, at) => draft.Waits(at, facts.Results) ? entry with { IsSkipped = false } : StartSteps.Entry(draft.KeyOf(at), sent))] };
    }

    /// <summary>Somebody else was there meanwhile: nothing is written over them unseen. The next "ส่ง" is with knowledge of it.</summary>
    private static StepResult Overtaken(Draft draft, Facts facts)
    {
        var seen = draft with { Entries = [.. draft.Entries.Select((entry, at) => entry with { Over = Outlook.RevisionsOf(draft, at, facts) })] };
        var others = Enumerable.Range(0, draft.Entries.Length)
            .Where(at => draft.IsNews(at, facts.Results) && draft.IsOvertaken(at, facts.Results))
            .Select(at => (Number: at + 1, Line: facts.Year.Plan[draft[at].Line], facts.Results.Find(draft.KeyOf(at))!.Current))
            .Select(other => Phrases.OthersValue(other.Number, Amounts.Of(other.Current.Value, other.Line), other.Current.At));
        return Questions.Ask(new Dialogue.Reviewing(seen), facts).After(new Reply.Words(string.Join('\n', [Phrases.ChangedMeanwhile, .. others])));
    }

    /// <summary>"ส่ง" before the end: the lines not yet answered are put off, reasons are still asked for.</summary>
    private static Dialogue ToReview(Draft draft, Facts facts)
    {
        var putOff = draft with { Entries = [.. draft.Entries.Select(entry => entry.IsOpen ? entry with { IsSkipped = true } : entry)] };
        return Questions.Next(putOff, facts);
    }

    private static Change.Submitted Submission(Draft draft, int at, Facts facts) => new(
        draft.KeyOf(at),
        Outlook.RevisionsOf(draft, at, facts),
        Outlook.RevisionOf(draft, at, facts));

    private static IEnumerable<Change> Evidence(Draft draft, Facts facts) =>
        from at in Enumerable.Range(0, draft.Entries.Length)
        where draft.HasEvidence(at, facts.Results)
        from file in draft[at].Evidence
        select new Change.EvidenceGiven(draft.KeyOf(at), file);

    private static AuditEntry Audit(Draft draft, int at, Facts facts)
    {
        var before = facts.Results.Find(draft.KeyOf(at));
        return new(
            facts.Now,
            facts.Person!.Id.Value,
            before is null ? "submission.given" : "submission.revised",
            draft.KeyOf(at).ToString(),
            Plain(before?.Current.Value),
            Plain(draft[at].Value));
    }

    private static string? Plain(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
