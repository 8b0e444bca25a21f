using System.Globalization;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Reporting;
using Pbms.Core.Storage;

namespace Pbms.Bot.Conversation.Steps;

/// <summary>Pictures and documents as evidence for a line: taken, put where they belong, and shown to those who may see them.</summary>
public static class EvidenceSteps
{
    private const int LongestName = 60;

    /// <summary>LINE shows at most thirteen quick replies; two are for going back and for dropping the file.</summary>
    private const int MostLines = 11;

    public static StepResult Receive(Dialogue dialogue, Input.SentAttachment sent, Facts facts)
    {
        if (sent is not { Kind: AttachmentKind.Picture or AttachmentKind.File, Source: { } source }) return Again(dialogue, Phrases.AttachmentUnread, facts);
        if (sent.Bytes > EvidenceRules.MaxBytes) return Again(dialogue, Phrases.EvidenceTooLarge, facts);
        if (Dialogue.DraftOf(dialogue) is not { Entries.IsEmpty: false } draft || dialogue is Dialogue.Idle or Dialogue.OnErrand) return Again(dialogue, Phrases.EvidenceNeedsReport, facts);
        var file = new EvidenceFile(
            DeterministicId.From("evidence", facts.Account.ToString(), source), facts.Account, source, NameOf(sent), facts.Person!.Id, facts.Now);
        var evidence = new Evidence(file.Id, file.Name);
        var inHand = LineInHand.Of(dialogue);
        var placed = inHand is { } at ? Attach(dialogue, draft, at, evidence, facts) : Questions.Ask(new Dialogue.PlacingEvidence(draft, evidence), facts);
        // What a line has no place for is not fetched either.
        return inHand is { } full && IsFull(draft, full, evidence, facts) ? placed : placed.Writing([new Change.EvidenceAwaited(file)], []);
    }

    /// <summary>เป็นของข้ออื่น: the latest file of the line in hand is put elsewhere, and stays there until it is.</summary>
    public static StepResult Move(Dialogue dialogue, Facts facts)
    {
        if (Dialogue.DraftOf(dialogue) is not { } draft || LineInHand.Of(dialogue) is not { } at || draft[at].Evidence is not [.., var last]) return Questions.Again(dialogue, facts);
        return Questions.Ask(new Dialogue.PlacingEvidence(draft, last), facts);
    }

    public static StepResult Take(Dialogue.PlacingEvidence placing, Command command, Facts facts) => command switch
    {
        Command.Pick { What: var what } when NumberIn(what, placing.Draft) is { } at => Place(placing, at, facts),
        Command.Words { Text: var text } when NumberIn(text.Replace("ข้อ", "", StringComparison.Ordinal).Trim(), placing.Draft) is { } at => Place(placing, at, facts),
        Command.Skip => Questions.Ask(placing, facts).After(new Reply.Words(Phrases.EvidenceNeedsLine)),
        Command.No => Questions.Ask(Questions.Next(Without(placing), facts), facts),
        _ => Questions.Ask(placing, facts).After(new Reply.Words(Phrases.NotUnderstood)).Missed(),
    };

    public static Reply Question(Dialogue.PlacingEvidence placing)
    {
        var question = Named(placing);
        return new Reply.Words(Phrases.WhichLineEvidence)
        {
            Choices =
            [
                .. Enumerable.Range(1, Math.Min(MostLines, placing.Draft.Entries.Length)).Select(number => new Choice($"ข้อ {number}", ActionText.Of(Verb.Pick, $"{number}", question))),
                new Choice(Phrases.DropEvidence, ActionText.Of(Verb.No, null, question)),
                new Choice(Phrases.Back, ActionText.Of(Verb.Back, null, question)),
            ],
        };
    }

    public static string Named(Dialogue.PlacingEvidence placing) => $"evidence/{placing.Evidence.Id:N}";

    /// <summary>The files of a unit's month, each with a link of the asker's own.</summary>
    /// <param name="wanted">Unit and month, "4.1/2024-11"; on a later page with how many cards come before it, "4.1/2024-11/4".</param>
    public static StepResult Show(Dialogue dialogue, string? wanted, Facts facts)
    {
        if (wanted?.Split('/') is not [var code, var text, .. var rest] || Month.TryParse(text) is not { } month) return Again(dialogue, Phrases.NoEvidence, facts);
        var unit = new OrgUnitCode(code);
        if (!MaySee(unit, facts.Person!, facts.Year.OrgChart)) return Again(dialogue, Phrases.MayNotSeeEvidence, facts);
        var cards = EvidenceCard.For(unit, month, facts);
        if (cards.IsEmpty) return Again(dialogue, Phrases.NoEvidence, facts);
        var from = rest is [var before] && int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < cards.Length ? number : 0;
        return Paged(Questions.Again(dialogue, facts), new([.. cards.Skip(from).Take(EvidenceCard.MostCards)], from, cards.Length), $"{code}/{month}");
    }

    private static StepResult Paged(StepResult asked, Page<Reply.Card> page, string wanted)
    {
        if (page.Shown.Length == page.Total) return asked.After([.. page.Shown]);
        var note = new CardBlock.Note(Phrases.Shown(page.From + 1, page.From + page.Shown.Length, page.Total));
        var shown = page.Shown.SetItem(page.Shown.Length - 1, page.Shown[^1] with { Blocks = page.Shown[^1].Blocks.Add(note) });
        if (page.Next is not { } next) return asked.After([.. shown]);
        var last = asked.Replies[^1];
        var more = last with { Choices = [new Choice(Phrases.NextPage, ActionText.Of(Verb.Evidence, $"{wanted}/{next}")), .. last.Choices.Take(12)] };
        return (asked with { Replies = asked.Replies.SetItem(asked.Replies.Length - 1, more) }).After([.. shown]);
    }

    /// <summary>Whether this person may see the files of the unit; asked when they are shown, and again when one is opened.</summary>
    public static bool MaySee(OrgUnitCode unit, Person person, OrgChart chart) => chart.Find(unit) is not null && person.Assignments.Any(duty => duty.Role switch
    {
        Role.Reporter => duty.OrgUnit == unit,
        Role.Supervisor or Role.Evaluator or Role.Admin => chart.Covers(duty.OrgUnit, unit),
        _ => false,
    });

    /// <summary>However the question was left: a file that is now with no line is said to be dropped.</summary>
    public static StepResult Left(Dialogue before, StepResult step) =>
        before is Dialogue.PlacingEvidence { Evidence: var file } && !Holds(step.Next, file) ? step.After(new Reply.Words(Phrases.EvidenceDropped(file.Name))) : step;

    private static bool Holds(Dialogue dialogue, Evidence file) =>
        dialogue is Dialogue.PlacingEvidence placing && placing.Evidence == file
        || Dialogue.DraftOf(dialogue) is { } draft && draft.All().SelectMany(each => each.Entries).Any(entry => entry.Evidence.Contains(file));

    private static StepResult Place(Dialogue.PlacingEvidence placing, int at, Facts facts)
    {
        if (IsFull(placing.Draft, at, placing.Evidence, facts)) return Questions.Ask(placing, facts).After(new Reply.Words(Phrases.EvidenceFull(at + 1, EvidenceRules.MaxPerLine)));
        var draft = Without(placing);
        return Attach(Questions.Next(draft, facts), draft, at, placing.Evidence, facts);
    }

    private static Draft Without(Dialogue.PlacingEvidence placing) =>
        placing.Draft with { Entries = [.. placing.Draft.Entries.Select(entry => entry with { Evidence = entry.Evidence.Remove(placing.Evidence) })] };

    /// <summary>Puts the file to a line and goes on with what was being asked.</summary>
    private static StepResult Attach(Dialogue dialogue, Draft draft, int at, Evidence evidence, Facts facts)
    {
        if (draft[at].Evidence.Contains(evidence)) return Questions.Again(dialogue, facts);
        if (IsFull(draft, at, evidence, facts)) return Again(dialogue, Phrases.EvidenceFull(at + 1, EvidenceRules.MaxPerLine), facts);
        var filled = draft.With(at, draft[at] with { Evidence = draft[at].Evidence.Add(evidence) });
        var next = Dialogue.With(dialogue, filled);
        var said = new Reply.Words(Phrases.EvidenceTaken(evidence.Name, at + 1));
        var asked = Questions.Ask(next, facts).After(said);
        var move = new Choice(Phrases.MoveEvidence, ActionText.Of(Verb.MoveEvidence));
        return LineInHand.Of(next) == at
            ? asked with { Replies = asked.Replies.SetItem(asked.Replies.Length - 1, asked.Replies[^1] with { Choices = [.. asked.Replies[^1].Choices.Take(12), move] }) }
            : asked;
    }

    private static bool IsFull(Draft draft, int at, Evidence evidence, Facts facts) =>
        !draft[at].Evidence.Contains(evidence)
        && draft[at].Evidence.Length + (facts.Results.Find(draft.KeyOf(at))?.Evidence.Length ?? 0) >= EvidenceRules.MaxPerLine;

    private static StepResult Again(Dialogue dialogue, string words, Facts facts) => Questions.Again(dialogue, facts).After(new Reply.Words(words));

    private static string NameOf(Input.SentAttachment sent) =>
        Labels.Fit(sent.Name ?? (sent.Kind is AttachmentKind.Picture ? Phrases.Picture : Phrases.Document), LongestName);

    private static int? NumberIn(string text, Draft draft) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= draft.Entries.Length ? number - 1 : null;
}
