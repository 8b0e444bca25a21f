using System.Collections.Immutable;
using System.Diagnostics;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>ทำไม: one level of a figure with the rule that made it; every part below 100 can be opened in turn, down to the lines.</summary>
public static class WhyCard
{
    /// <param name="figure">The topic's own figure, or one inside it.</param>
    public static Reply For(View view, ScoreNode figure) => Explanation.Of(figure) switch
    {
        Explanation.OfLine line => WhyLineCard.For(view, line),
        Explanation.OfMean mean => Mean(view, mean),
        var other => throw new UnreachableException($"explanation {other.GetType().Name}"),
    };

    private static Reply.Card Mean(View view, Explanation.OfMean mean)
    {
        var page = view.Page(mean.Counted);
        var title = view.Title(Phrases.WhyTitle);
        return new Reply.Card(
            title,
            $"{title} {mean.Figure.Name} {Amounts.Score(mean.Figure, view.Scheme)} {Rule(mean)}",
            [
                new CardBlock.Heading(Name(view, mean.Figure)),
                .. ScoreBlocks.Of(Phrases.ThisUnit, mean.Figure, view.Scheme),
                new CardBlock.Paragraph(Rule(mean)),
                .. mean.Otherwise is { } other && other.Value != mean.Value
                    ? [new CardBlock.Note(Phrases.Otherwise(Counted(other.Over), other.Counted, PercentText.Of(other.Value, view.Scheme)))]
                    : ImmutableArray<CardBlock>.Empty,
                new CardBlock.Rule(),
                .. page.Shown.Select((part, at) => Row(part, page.From + at + 1, view)),
                .. View.PageNote(page),
                .. LeftOut(mean),
                .. view.Notes(mean.Figure.RestsOnAssumed),
            ],
            [.. view.More(page), .. mean.Value < Fraction.Hundred && view.Query.Part is null ? [view.Ask(QueryKind.Levers, Phrases.WhatToLift)] : ImmutableArray<Choice>.Empty])
        {
            Choices = [.. page.Shown.Select((part, at) => Open(view, part.Part, page.From + at + 1)), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    private static string Name(View view, ScoreNode figure) => view.Query.Part is null ? view.Topic.Name : figure.Name;

    private static string Rule(Explanation.OfMean mean) =>
        mean.Counted.IsEmpty ? Phrases.NothingCounts : Phrases.MeanOf(mean.Counted.Length, Counted(mean.Figure.Rule));

    private static string Counted(ScoreRule rule) => rule switch
    {
        ScoreRule.MeanOfDivisions => Phrases.OfDivisions,
        ScoreRule.MeanOfUnits => Phrases.OfUnits,
        ScoreRule.MeanOfProjects => Phrases.OfProjects,
        // What stands under a unit may be a heading over several of the lines its reporter counts as ข้อ.
        ScoreRule.MeanOfItems => Phrases.OfItems,
        _ => Phrases.OfLines,
    };

    private static CardBlock.Item Row(Contribution part, int number, View view)
    {
        var light = view.Scheme.LightOf(part.Value);
        var name = part.Part.Line is { } line ? Amounts.Name(line.Line) : part.Part.Name;
        var lost = part.Lost == Fraction.Zero ? "" : $"\n{Phrases.Costs(MovementWords.Points(part.Lost, view.Scheme))}";
        return new($"{number}. {name}", $"{Amounts.Percent(part.Value, view.Scheme)}{(part.Part.RestsOnAssumed ? "*" : "")} · {view.Scheme[light].Word}{lost}", light);
    }

    private static ImmutableArray<CardBlock> LeftOut(Explanation.OfMean mean) => mean.LeftOut.IsEmpty
        ? []
        : [new CardBlock.Note(Phrases.LeftOut(
            mean.LeftOut.Length, Counted(mean.Figure.Rule), !mean.LeftOut.All(IsNeverCounted), mean.LeftOut.Any(IsNeverCounted), mean.LeftOut.Take(3).Select(part => Labels.Fit(part.Name, 60))))];

    private static bool IsNeverCounted(ScoreNode part) => part.Line is { Line.IsCounted: false };

    /// <summary>What has a status of its own is opened as that; a line or heading inside the topic.</summary>
    private static Choice Open(View view, ScoreNode part, int number) => part switch
    {
        { Line: not null } or { Rule: ScoreRule.MeanOfItems } when view.Facts.Year.OrgChart.Find(new OrgUnitCode(part.Code)) is null =>
            view.Ask(QueryKind.Why, Phrases.WhyNumber(number), part: part.Code, says: Phrases.WhyOf(part.Name)),
        { Rule: ScoreRule.MeanOfLines } when view.Topic is Topic.Part { Code: Topic.OfProjects } =>
            view.Ask(QueryKind.Why, Phrases.WhyOf(Phrases.ProjectNumber(part.Code)), $"{Topic.OfProjects}/{part.Code}", says: Phrases.WhyOf(part.Name)),
        { Rule: ScoreRule.MeanOfLines } when view.Topic is Topic.Part { Code: Topic.OfRegional } =>
            view.Ask(QueryKind.Why, Phrases.WhyOf(Phrases.ProjectNumber(part.Code)), part: part.Code, says: Phrases.WhyOf(part.Name)),
        _ => view.Ask(QueryKind.Why, Phrases.WhyOf(view.Facts.Year.OrgChart.Find(new OrgUnitCode(part.Code)) is { ShortName: { } called } ? called : part.Name), part.Code, says: Phrases.WhyOf(part.Name)),
    };
}
