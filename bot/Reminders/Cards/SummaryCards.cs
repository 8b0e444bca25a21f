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

    public ImmutableArray<Reply> For(Summary summary)
    {
        var room = summary.Office is null ? Most : Most - 1;
        var shown = summary.Scopes.Length > room ? room - 1 : summary.Scopes.Length;
        return
        [
            .. summary.Office is { } office ? [Office(office, summary.Occasion)] : ImmutableArray<Reply>.Empty,
            .. summary.Scopes.Take(shown).Select(scope => Scope(scope, summary.Occasion)),
            .. shown < summary.Scopes.Length ? [Others(summary.Scopes[shown..], summary.Occasion)] : ImmutableArray<Reply>.Empty,
        ];
    }

    /// <summary>What there is no message left for, a line each.</summary>
    private Reply.Card Others(ImmutableArray<ScopeSummary> scopes, SummaryOccasion occasion)
    {
        var title = Title(occasion);
        return new(
            title,
            $"{title}\n{ReminderPhrases.OtherUnits(scopes.Length)}",
            [
                .. Section.Of(ReminderPhrases.OtherUnits(scopes.Length), scopes, scope => Section.Row(scope.OrgUnit.Name, Standing(scope))),
                .. Demonstration(scopes.Any(scope => scope.Score.RestsOnAssumed)),
            ],
            [new Choice(ReminderPhrases.SeeStatus, Verb.Status)]);
    }

    private string Standing(ScopeSummary scope) =>
        Amounts.Score(scope.Score, year.Scheme) + (scope.Unreported.IsEmpty ? "" : $" · {ReminderPhrases.UnreportedHeading}");

    private Reply Scope(ScopeSummary scope, SummaryOccasion occasion) => scope.IsAllGreen(year.Scheme)
        ? new Reply.Words(ReminderPhrases.AllGreen(scope.OrgUnit.Name, occasion.Round, Amounts.Score(scope.Score, year.Scheme)))
        : Card(
            scope.OrgUnit.Name,
            Amounts.Score(scope.Score, year.Scheme),
            occasion,
            [
                .. ScoreBlocks.Of(Phrases.ThisUnit, scope.Score, year.Scheme),
                .. Chart((ReminderPhrases.Before, scope.Before), (ReminderPhrases.ThisRound, scope.Before is null ? null : scope.Score.Percent)),
                .. scope.Expected > 1
                    ? [new CardBlock.Facts([new(ReminderPhrases.Reported, ReminderPhrases.OfUnits(scope.Expected - scope.Unreported.Length, scope.Expected))])]
                    : ImmutableArray<CardBlock>.Empty,
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
                .. Chart(
                    (ReminderPhrases.BeforeByProject, office.ByProject.Before),
                    (ReminderPhrases.BeforeCentral, office.Central.Before),
                    (ReminderPhrases.BeforeRegional, office.Regional.Before)),
                new CardBlock.Facts(
                [
                    new(ReminderPhrases.OnTarget, ReminderPhrases.Units(office.Units.OnTarget.Length)),
                    new(ReminderPhrases.OffTarget, ReminderPhrases.Units(office.Units.OffTarget.Length)),
                    new(ReminderPhrases.NotDueYet, ReminderPhrases.Units(office.Units.NotDue.Length)),
                    new(Phrases.ProvincesReported, ReminderPhrases.OfProvinces(office.ProvincesReported, office.Provinces)),
                ]),
            ],
            office.Unreported,
            office.Levers,
            office.ByProject.Score.RestsOnAssumed || office.Central.Score.RestsOnAssumed || office.Regional.Score.RestsOnAssumed);
    }

    private Reply.Card Card(
        string name, string said, SummaryOccasion occasion, ImmutableArray<CardBlock> figures, ImmutableArray<OrgUnit> unreported, ImmutableArray<Lever> levers, bool isAssumed)
    {
        var title = Title(occasion);
        return new(
            title,
            $"{title}\n{name} {said}",
            [
                new CardBlock.Heading(name),
                new CardBlock.Paragraph(ReminderPhrases.OccasionOf(occasion, year.Calendar.FreezesOn(occasion.Month))),
                .. figures,
                .. Section.Of(ReminderPhrases.UnreportedHeading, unreported, unit => Section.Row(unit.Name, Phrases.Unreported)),
                .. Section.Of(ReminderPhrases.LeversHeading, levers, lever => Section.Row(NameOf(lever), ReminderPhrases.Gain(PercentText.Of(lever.Gain, year.Scheme)))),
                .. Demonstration(isAssumed),
            ],
            [new Choice(ReminderPhrases.SeeStatus, Verb.Status)]);
    }

    private static string Title(SummaryOccasion occasion) => $"{ReminderPhrases.SummaryTitle} · {Phrases.RoundOf(occasion.Round)}";

    private static ImmutableArray<CardBlock> Demonstration(bool isAssumed) => isAssumed ? [new CardBlock.Note(Phrases.Demonstration)] : [];

    /// <summary>Scores as bars, so that the eye compares them; none where nothing is known, as in the first round.</summary>
    private ImmutableArray<CardBlock> Chart(params ReadOnlySpan<(string Label, Fraction? Percent)> scores)
    {
        var rows = ImmutableArray.CreateBuilder<CardBar>(scores.Length);
        foreach (var (label, percent) in scores)
        {
            if (percent is not null) rows.Add(ScoreBars.Of(label, percent, year.Scheme));
        }

        return rows.Count == 0 ? [] : [new CardBlock.Bars(rows.ToImmutable())];
    }

    private string NameOf(Lever lever) =>
        lever.Raised.Line!.Line.Owner is { } owner && year.OrgChart.Find(owner) is { } unit ? LineWords.Name(unit, lever.Raised.Line) : Amounts.Name(lever.Raised.Line.Line);
}
