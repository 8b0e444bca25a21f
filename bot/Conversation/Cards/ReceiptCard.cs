using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>ส่งรายงานแล้ว: when, until when it can be changed, and what the scores are now.</summary>
public static class ReceiptCard
{
    public static Reply For(Draft draft, int sent, Outlook outlook, Facts facts)
    {
        var calendar = facts.Year.Calendar;
        var words = Phrases.Sent(facts.Now, sent, calendar.FreezesOn(draft.Month), calendar.IsLate(draft.Month, facts.Today));
        var unit = outlook.OrgUnitScore();
        var summary = unit.Percent is { } percent ? $"{words}\n{Phrases.ThisUnit} {Amounts.Score(percent, facts.Year.Scheme)}" : words;
        return new Reply.Card($"{Phrases.SentTitle} · {Phrases.MonthOf(draft.Month)}", summary, Blocks(words, unit, outlook, facts), [])
        {
            Choices = [new Choice(Phrases.Status, Verb.Status), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    private static ImmutableArray<CardBlock> Blocks(string words, ScoreNode unit, Outlook outlook, Facts facts) =>
    [
        new CardBlock.Heading(outlook.OrgUnit.Name),
        new CardBlock.Paragraph(words),
        new CardBlock.Rule(),
        .. ScoreBlocks.Of(Phrases.ThisUnit, unit, facts.Year.Scheme),
        .. Overall(outlook.OrgUnit, outlook.Scorecards, facts.Year.Scheme),
        .. unit.RestsOnAssumed ? [new CardBlock.Note(Phrases.Demonstration)] : ImmutableArray<CardBlock>.Empty,
    ];

    private static ImmutableArray<CardBlock> Overall(OrgUnit orgUnit, Scorecards cards, ScoringScheme scheme) => orgUnit.Kind is OrgUnitKind.Province
        ? ScoreBlocks.Of(Phrases.RegionalOverall, cards.Regional(), scheme)
        : ScoreBlocks.Of(Phrases.CentralOverall, cards.Central(), scheme);
}
