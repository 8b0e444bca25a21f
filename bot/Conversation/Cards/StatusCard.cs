using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>How a unit, division, province, project or a whole part of the report stands in a round.</summary>
public static class StatusCard
{
    /// <summary>The others are behind รายการสีแดง.</summary>
    private const int MostShortfalls = 4;

    public static Reply For(View view, ScoreNode score)
    {
        var page = view.Page(view.Sight is Sight.Whole ? StandingRows.Of(score, view) : []);
        var title = view.Title(Phrases.StatusTitle);
        var ask = Questions(view, score).ToList();
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name} {Amounts.Score(score, view.Scheme)}",
            [
                new CardBlock.Heading(view.Topic.Name),
                .. ScoreBlocks.Of(Phrases.ThisUnit, score, view.Scheme),
                .. Counts(score, view),
                .. page.Shown.IsEmpty ? ImmutableArray<CardBlock>.Empty : [new CardBlock.Rule(), .. page.Shown, .. View.PageNote(page)],
                .. Shortfalls(score, view),
                .. view.Notes(score.RestsOnAssumed),
            ],
            [.. view.More(page), .. ask.Take(StatusChoices.MostButtons - view.More(page).Length)])
        {
            Choices = StatusChoices.Of(view, score, [.. ask.Skip(StatusChoices.MostButtons - view.More(page).Length)]),
        };
    }

    /// <summary>Movement, who is on target, who has reported, and the year.</summary>
    private static ImmutableArray<CardBlock> Counts(ScoreNode score, View view)
    {
        ImmutableArray<CardFact> rows =
        [
            .. view.Before() is { } before && score.Percent is not null
                ? [new CardFact(Phrases.SinceLastRound, MovementWords.Of(Comparison.Of(view.Topic.In(before)!, score, view.Scheme).Whole, view.Scheme))]
                : ImmutableArray<CardFact>.Empty,
            .. Tallied(score, view),
            .. Reported(view),
            .. score.Annual is { } annual ? [new CardFact(Phrases.YearPercent, Amounts.Percent(annual, view.Scheme) + (score.RestsOnAssumed ? "*" : ""))] : ImmutableArray<CardFact>.Empty,
        ];
        return rows.IsEmpty ? [] : [new CardBlock.Facts(rows)];
    }

    /// <summary>Under units: the lines that made them fall short, with reasons and promises. A unit shows its own lines already.</summary>
    private static ImmutableArray<CardBlock> Shortfalls(ScoreNode score, View view)
    {
        if (view.Sight is not Sight.Whole || view.Query.From > 0 || !IsOverUnits(score)) return [];
        var lines = ShortLine.Of(view);
        return lines.IsEmpty ? [] :
        [
            new CardBlock.Rule(),
            new CardBlock.Paragraph(Phrases.ShortfallTitle),
            .. lines.Take(MostShortfalls).Select(line => line.Row(view)),
            .. lines.Length > MostShortfalls ? [new CardBlock.Note(Phrases.AndMore(lines.Length - MostShortfalls))] : ImmutableArray<CardBlock>.Empty,
        ];
    }

    private static bool IsOverUnits(ScoreNode score) => score.Rule is ScoreRule.MeanOfDivisions || score is { Rule: ScoreRule.MeanOfUnits, Parts.Length: > 1 };

    private static ImmutableArray<CardFact> Tallied(ScoreNode score, View view) =>
        score.Rule is ScoreRule.MeanOfUnits && score.Parts.Length > 1 ? TallyFacts.Of(score.Parts, view.Counted, view)
        : score.Rule is ScoreRule.MeanOfDivisions ? TallyFacts.Of(view.Cards.CentralUnits(), Phrases.OfUnits, view)
        : score.Rule is ScoreRule.MeanOfProjects ? TallyFacts.Of(score.Parts, Phrases.OfProjects, view)
        : [];

    private static ImmutableArray<CardFact> Reported(View view)
    {
        if (view.Topic is Topic.OneProject or Topic.Part { Code: Topic.OfProjects }) return [];
        var fresh = Freshness.Of(view.Cards, view.Units);
        if (fresh.Owing == 0) return [];
        return view.Topic is Topic.One && fresh.Owing == 1
            ? fresh.Missing is [var missing] ? [new(Phrases.Reported, Phrases.OutOf(missing.Owed - missing.Lines.Length, missing.Owed, Phrases.OfLines))] : []
            : [new(Phrases.Reported, Phrases.OutOf(fresh.Reported, fresh.Owing, view.Counted))];
    }

    private static IEnumerable<Choice> Questions(View view, ScoreNode score)
    {
        if (view.Sight is not Sight.Whole) yield break;
        if (score.Percent is not null) yield return view.Ask(QueryKind.Why, Phrases.WhySo);
        if (score.Percent < Fraction.Hundred) yield return view.Ask(QueryKind.Levers, Phrases.WhatToLift);
        if (view.Round.Months > 1) yield return view.Ask(QueryKind.Compare, Phrases.CompareRounds);
        yield return view.Ask(QueryKind.Trend, Phrases.TrendLabel);
        if (IsOverUnits(score)) yield return view.Ask(QueryKind.Red, Phrases.RedOnes);
    }
}
