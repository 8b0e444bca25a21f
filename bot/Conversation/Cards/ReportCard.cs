using Pbms.Bot.Messages;
using Pbms.Core.Periods;
using Pbms.Core.Reminders;
using Pbms.Core.Reporting;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>เล่มรายงาน: the published report of a round, a button a file.</summary>
public static class ReportCard
{
    public static Reply For(Round round, Facts facts)
    {
        var title = $"{Phrases.ReportTitle} · {Phrases.RoundOf(round)}";
        var cutOff = facts.Year.Calendar.FreezesOn(round.LastMonth);
        // What came after the cut-off is not in the files either.
        var cards = facts.Scorecards(facts.Today > cutOff ? ResultBook.Of(facts.Results.AsOfEnd(cutOff)) : facts.Results, round.LastMonth);
        return new Reply.Card(
            title,
            title,
            [
                .. ScoreBlocks.Of(Phrases.ByProjectOverall, cards.ByProject(), facts.Year.Scheme),
                .. ScoreBlocks.Of(Phrases.CentralOverall, cards.Central(), facts.Year.Scheme),
                .. ScoreBlocks.Of(Phrases.RegionalOverall, cards.Regional(), facts.Year.Scheme),
                new CardBlock.Note(facts.Today > cutOff ? Phrases.ReportFrozen(cutOff) : Phrases.ReportDraft(cutOff)),
                new CardBlock.Note(Phrases.EvidenceLinks),
            ],
            [
                Link(Phrases.ReportWord, "docx", round),
                Link(Phrases.ReportExcel, "xlsx", round),
                Link(Phrases.ReportPicture, "summary", round),
            ]);
    }

    private static Choice Link(string label, string file, Round round) =>
        new(label, $"report/{round.Year}/{round.Months}/{file}", Kind: ChoiceKind.OpenLink);
}
