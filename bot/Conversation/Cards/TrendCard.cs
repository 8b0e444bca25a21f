using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>แนวโน้ม: the rounds of the year as bars, and a guess at its end with the range, said to be one.</summary>
public static class TrendCard
{
    private const int Rows = 6;

    public static Reply For(View view, ScoreNode figure)
    {
        var guesses = Guesses(view, figure);
        var page = view.Page(guesses, Rows);
        var title = view.Title(Phrases.TrendTitle);
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name} {Amounts.Score(figure, view.Scheme)}",
            [
                new CardBlock.Heading(view.Topic.Name),
                new CardBlock.Bars(Bars(view)),
                new CardBlock.Rule(),
                .. guesses.IsEmpty
                    ? [new CardBlock.Note(Phrases.NoGuess)]
                    : ImmutableArray.Create<CardBlock>(new CardBlock.Paragraph(Phrases.GuessTitle)),
                .. page.Shown.Select(guess => Row(guess, view)),
                .. View.PageNote(page),
                .. guesses.IsEmpty ? ImmutableArray<CardBlock>.Empty : [new CardBlock.Note(Phrases.GuessNote)],
                .. view.Notes(figure.RestsOnAssumed),
            ],
            [
                .. view.More(page),
                .. view.Round.Months > 1 ? [view.Ask(QueryKind.Compare, Phrases.CompareRounds)] : ImmutableArray<Choice>.Empty,
                view.Ask(QueryKind.Status, Phrases.Status),
            ])
        {
            Choices = [view.Ask(QueryKind.Levers, Phrases.WhatToLift), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    private static ImmutableArray<CardBar> Bars(View view) =>
    [
        .. Trend.Of(view.Facts.Year, view.Facts.Results, view.Round, cards => view.Topic.In(cards)!).Points
            .Select(point => ScoreBars.Of(Phrases.RoundShort(point.Round), point.Percent, view.Scheme)),
    ];

    /// <summary>The lowest end of the year first.</summary>
    private static ImmutableArray<YearEnd> Guesses(View view, ScoreNode figure)
    {
        var guess = YearEndGuess.From(view.Cards);
        return [.. figure.Lines.Select(guess.Of).OfType<YearEnd>().OrderBy(end => end.Percent)];
    }

    private static CardBlock.Item Row(YearEnd end, View view)
    {
        var standing = end.IsOutOfReach ? Phrases.OutOfReach : end.IsSafe ? Phrases.IsSafe : null;
        return new(
            LineWords.Name(end.Line, view),
            Guess(end, view) + (standing is null ? "" : $"\n{standing}"),
            null);
    }

    /// <summary>From nothing to everything is no guess.</summary>
    private static string Guess(YearEnd end, View view) => end.LowPercent == Fraction.Zero && end.HighPercent == Fraction.Hundred
        ? Phrases.NoGuessOfLine
        : Phrases.Guess(PercentText.Of(end.Percent, view.Scheme), PercentText.Of(end.LowPercent, view.Scheme), PercentText.Of(end.HighPercent, view.Scheme));
}
