using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>ส่งรายงานแล้ว: when, until when it can be changed, and what the scores are now.</summary>
public static class ReceiptCard
{
    public static Reply For(Draft draft, int sent, Outlook outlook, Facts facts)
    {
        var open = Enumerable.Range(0, draft.Entries.Length).Count(at => draft[at].IsHeld || draft.IsUnreported(at, facts.Results));
        var words = Words(draft, sent, open, facts);
        var unit = outlook.OrgUnitScore();
        var summary = unit.Percent is null ? words : $"{words}\n{Phrases.ThisUnit} {Amounts.Score(unit, facts.Year.Scheme)}";
        return new Reply.Card($"{(open == 0 ? Phrases.SentTitle : Phrases.SentPartlyTitle)} · {Phrases.MonthOf(draft.Month)}", summary, Blocks(words, unit, outlook, facts), [])
        {
            Choices = [.. open > 0 ? [new Choice(Phrases.Resume, Verb.Report)] : ImmutableArray<Choice>.Empty, new Choice(Phrases.Status, Verb.Status), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    private static string Words(Draft draft, int sent, int open, Facts facts)
    {
        var freeze = facts.Year.Calendar.FreezesOn(draft.Month);
        return Phrases.Sent(facts.Now, sent, facts.Year.Calendar.IsLate(draft.Month, facts.Today))
            + "\n" + (facts.Today <= freeze ? Phrases.EditableUntil(freeze) : Phrases.AfterFreeze)
            + (open == 0 ? "" : "\n" + Phrases.StillToReport(open));
    }

    private static ImmutableArray<CardBlock> Blocks(string words, ScoreNode unit, Outlook outlook, Facts facts) =>
    [
        new CardBlock.Heading(outlook.OrgUnit.Name),
        new CardBlock.Paragraph(words),
        new CardBlock.Rule(),
        .. ScoreBlocks.Of(Phrases.ThisUnit, unit, facts.Year.Scheme),
        .. Overall(outlook, facts),
        .. unit.RestsOnAssumed ? [new CardBlock.Note(Phrases.Demonstration)] : ImmutableArray<CardBlock>.Empty,
    ];

    /// <summary>The figure of the whole, for whoever may ask for it.</summary>
    private static ImmutableArray<CardBlock> Overall(Outlook outlook, Facts facts)
    {
        var whole = Topics.Of(outlook.OrgUnit.Kind is OrgUnitKind.Province ? Topic.OfRegional : Topic.OfCentral, facts.Year)!;
        return Scope.Of(whole, facts) is Sight.None ? [] : ScoreBlocks.Of(whole.Name, whole.In(outlook.Scorecards)!, facts.Year.Scheme);
    }
}
