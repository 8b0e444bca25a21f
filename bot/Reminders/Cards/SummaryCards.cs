using System.Collections.Immutable;
using Pbms.Bot.Conversation;
using Pbms.Bot.Conversation.Cards;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Planning;
using Pbms.Core.Reminders;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Reminders.Cards;

/// <summary>How the units a person looks after stand: a card each, and one line where all is green.</summary>
public sealed class SummaryCards(PlanYear year)
{
    /// <summary>Five messages fit into one push, and a digest may come with them.</summary>
    private const int Most = 4;

    public ImmutableArray<Reply> For(Summary summary) =>
    [
        .. ((IEnumerable<Reply>)[
            .. summary.Office is { } office ? [Office(office, summary.Occasion)] : ImmutableArray<Reply>.Empty,
            .. summary.Scopes.Select(scope => Scope(scope, summary.Occasion)),
        ]).Take(Most),
    ];

    private Reply Scope(ScopeSummary scope, SummaryOccasion occasion) => scope.IsAllGreen(year.Scheme)
        ? new Reply.Words(ReminderPhrases.AllGreen(scope.OrgUnit.Name, occasion.Round, Amounts.Score(scope.Score, year.Scheme)))
        : Card(
            scope.OrgUnit.Name,
            Amounts.Score(scope.Score, year.Scheme),
            occasion,
            [
                .. ScoreBlocks.Of(Phrases.ThisUnit, scope.Score, year.Scheme),
                .. FactsOf(
                [
                    .. Before(ReminderPhrases.Before, scope.Before),
                    .. scope.Expected > 1 ? [new CardFact(ReminderPhrases.Reported, ReminderPhrases.OfUnits(scope.Expected - scope.Unreported.Length, scope.Expected))] : ImmutableArray<CardFact>.Empty,
                ]),
            ],
            scope.Unreported,
            scope.Levers,
            scope.Score.RestsOnAssumed);

    private Reply Office(OfficeSummary office, SummaryOccasion occasion)
    {
        var name = year.OrgChart.Find(OrgUnitCode.Office)?.Name ?? Phrases.ThisUnit;
        var score = Amounts.Score(office.Central.Score, year.Scheme);
        if (office.IsAllGreen(year.Scheme)) return new Reply.Words(ReminderPhrases.AllGreen(name, occasion.Round, score));
        return Card(
            name,
            $"{ReminderPhrases.Reported} {ReminderPhrases.OfProvinces(office.ProvincesReported, office.Provinces)} · {Phrases.CentralOverall} {score}",
            occasion,
            [
                .. ScoreBlocks.Of(Phrases.ByProjectOverall, office.ByProject.Score, year.Scheme),
                .. ScoreBlocks.Of(Phrases.CentralOverall, office.Central.Score, year.Scheme),
                .. ScoreBlocks.Of(Phrases.RegionalOverall, office.Regional.Score, year.Scheme),
                new CardBlock.Facts(
                [
                    .. Before(ReminderPhrases.BeforeByProject, office.ByProject.Before),
                    .. Before(ReminderPhrases.BeforeCentral, office.Central.Before),
                    .. Before(ReminderPhrases.BeforeRegional, office.Regional.Before),
                    new(ReminderPhrases.OnTarget, ReminderPhrases.Units(office.Units.OnTarget.Length)),
                    new(ReminderPhrases.OffTarget, ReminderPhrases.Units(office.Units.OffTarget.Length)),
                    new(ReminderPhrases.NotDueYet, ReminderPhrases.Units(office.Units.NotDue.Length)),
                    new(Phrases.ProvincesReported, ReminderPhrases.OfProvinces(office.ProvincesReported, office.Provinces)),
                ]),
            ],
            office.Unreported,
            office.Levers,
            isAssumed: true);
    }

    private Reply.Card Card(
        string name, string said, SummaryOccasion occasion, ImmutableArray<CardBlock> figures, ImmutableArray<OrgUnit> unreported, ImmutableArray<Lever> levers, bool isAssumed)
    {
        var title = $"{ReminderPhrases.SummaryTitle} · {Phrases.RoundOf(occasion.Round)}";
        return new(
            title,
            $"{title}\n{name} {said}",
            [
                new CardBlock.Heading(name),
                new CardBlock.Paragraph(ReminderPhrases.OccasionOf(occasion, year.Calendar.FreezesOn(occasion.Month))),
                .. figures,
                .. Section.Of(ReminderPhrases.UnreportedHeading, unreported, unit => Section.Row(unit.Name, Phrases.Unreported)),
                .. Section.Of(ReminderPhrases.LeversHeading, levers, lever => Section.Row(NameOf(lever), ReminderPhrases.Gain(PercentText.Of(lever.Gain, year.Scheme)))),
                .. isAssumed ? [new CardBlock.Note(Phrases.Demonstration)] : ImmutableArray<CardBlock>.Empty,
            ],
            [new Choice(ReminderPhrases.SeeStatus, Verb.Status)]);
    }

    private static ImmutableArray<CardBlock> FactsOf(ImmutableArray<CardFact> rows) => rows.IsEmpty ? [] : [new CardBlock.Facts(rows)];

    private ImmutableArray<CardFact> Before(string label, Fraction? before) =>
        before is { } percent ? [new(label, Amounts.Score(percent, year.Scheme))] : [];

    private string NameOf(Lever lever) =>
        lever.Raised.Line!.Line.Owner is { } owner && year.OrgChart.Find(owner) is { } unit ? LineWords.Name(unit, lever.Raised.Line) : Amounts.Name(lever.Raised.Line.Line);
}
