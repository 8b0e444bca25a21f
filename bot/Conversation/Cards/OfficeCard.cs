using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>ภาพรวม: the three parts of the report side by side.</summary>
public static class OfficeCard
{
    private static readonly ImmutableArray<string> Parts = [Topic.OfProjects, Topic.OfCentral, Topic.OfRegional];

    public static Reply For(View view)
    {
        var title = view.Title(Phrases.StatusTitle);
        var parts = Figures(view);
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name} {string.Join(" · ", parts.Select(part => $"{part.Topic.Name} {Amounts.Score(part.Score, view.Scheme)}"))}",
            [
                new CardBlock.Heading(view.Topic.Name),
                .. parts.SelectMany(part => Block(part.Topic, part.Score, view)),
                new CardBlock.Rule(),
                .. Counts(view),
                .. view.Notes(restsOnAssumed: parts.Any(part => part.Score.RestsOnAssumed)),
            ],
            [
                view.Ask(QueryKind.Red, Phrases.RedOnes),
                view.Ask(QueryKind.Missing, Phrases.WhoIsMissing),
                view.Ask(QueryKind.Levers, Phrases.WhatToLift),
                view.Ask(QueryKind.Why, Phrases.WhySo),
            ])
        {
            Choices =
            [
                .. parts.Select(part => view.Ask(QueryKind.Status, PartLabel(part.Topic), part.Topic.Key, says: part.Topic.Name)),
                .. view.Round.Months > 1 ? [view.Ask(QueryKind.Compare, Phrases.CompareRounds)] : ImmutableArray<Choice>.Empty,
                view.Ask(QueryKind.Trend, Phrases.TrendLabel),
                new Choice(Phrases.Menu, Verb.Menu),
            ],
        };
    }

    /// <summary>A question that only one of the three parts can answer: which?</summary>
    public static Reply Which(View view, string question) => new Reply.Card(
        view.Title(question),
        $"{question} {Phrases.WhichPart}",
        [
            .. Figures(view).SelectMany(part => ScoreBlocks.Of(part.Topic.Name, part.Score, view.Scheme)),
            new CardBlock.Question(Phrases.WhichPart),
        ],
        [.. Figures(view).Select(part => view.Ask(view.Query.Kind, PartLabel(part.Topic), part.Topic.Key, says: $"{question} {part.Topic.Name}"))]);

    public static ImmutableArray<(Topic Topic, ScoreNode Score)> Figures(View view) =>
        [.. Parts.Select(key => Topics.Of(key, view.Facts.Year)!).Select(topic => (topic, topic.In(view.Cards)!))];

    private static string PartLabel(Topic part) => part.Name.Replace(Phrases.Overall, "", StringComparison.Ordinal);

    private static ImmutableArray<CardBlock> Block(Topic topic, ScoreNode score, View view)
    {
        var moved = view.Before() is { } before && score.Percent is not null
            ? MovementWords.Of(Comparison.Of(topic.In(before)!, score, view.Scheme).Whole, view.Scheme)
            : null;
        return
        [
            .. ScoreBlocks.Of(topic.Name, score, view.Scheme),
            .. moved is null ? ImmutableArray<CardBlock>.Empty : [new CardBlock.Note($"{Phrases.SinceLastRound} {moved}")],
        ];
    }

    private static ImmutableArray<CardBlock> Counts(View view)
    {
        var chart = view.Facts.Year.OrgChart;
        return
        [
            new CardBlock.Paragraph(Phrases.CentralUnits),
            Counts(view.Cards.CentralUnits(), chart.CentralUnits, Phrases.OfUnits, view),
            new CardBlock.Paragraph(Phrases.RegionalUnits),
            Counts(view.Cards.Provinces(), chart.Provinces, Phrases.OfProvinces, view),
        ];
    }

    /// <summary>Where nobody owes anything yet, nobody has reported 0 of 0.</summary>
    private static CardBlock.Facts Counts(IEnumerable<ScoreNode> scores, IEnumerable<OrgUnit> units, string counted, View view)
    {
        var fresh = Freshness.Of(view.Cards, units);
        ImmutableArray<CardFact> reported = fresh.Owing == 0 ? [] : [new(Phrases.Reported, Phrases.OutOf(fresh.Reported, fresh.Owing, counted))];
        return new([.. TallyFacts.Of(scores, counted, view), .. reported]);
    }
}
