using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>เทียบเดือนก่อน: what moved since the round before, what fell first.</summary>
public static class CompareCard
{
    /// <param name="before">The round before.</param>
    public static Reply For(View view, Scorecards before)
    {
        var moved = Ordered(Parts(view, before)).ToList();
        var changed = moved.Where(movement => movement.By is not { } by || by != Fraction.Zero).ToList();
        var page = view.Page(changed);
        var title = view.Title(Phrases.CompareTitle(before.Round));
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name}",
            [
                new CardBlock.Heading(view.Topic.Name),
                .. Whole(view, before),
                new CardBlock.Rule(),
                .. page.Shown.Select(movement => Row(movement, view)),
                .. View.PageNote(page),
                .. moved.Count > changed.Count ? [new CardBlock.Note(Phrases.UnmovedCount(moved.Count - changed.Count))] : ImmutableArray<CardBlock>.Empty,
                .. view.Notes(restsOnAssumed: moved.Any(movement => movement.Figure.RestsOnAssumed)),
            ],
            [.. view.More(page), view.Ask(QueryKind.Status, Phrases.Status), view.Ask(QueryKind.Trend, Phrases.TrendLabel)])
        {
            Choices = [view.Ask(QueryKind.Red, Phrases.RedOnes), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    private static IEnumerable<CardBlock> Whole(View view, Scorecards before)
    {
        IEnumerable<(Topic Topic, ScoreNode Score)> figures = view.Topic switch
        {
            Topic.Office => OfficeCard.Figures(view),
            var topic when topic.In(view.Cards) is { } score => [(topic, score)],
            _ => [],
        };
        foreach (var (topic, score) in figures)
        {
            foreach (var block in ScoreBlocks.Of(topic is Topic.One or Topic.OneProject ? Phrases.ThisUnit : topic.Name, score, view.Scheme)) yield return block;
            if (score.Percent is not null) yield return new CardBlock.Note(MovementWords.Of(Comparison.Of(topic.In(before)!, score, view.Scheme).Whole, view.Scheme));
        }
    }

    /// <summary>What stands right below; for what has no figure of its own, its units.</summary>
    private static IEnumerable<Movement> Parts(View view, Scorecards before)
    {
        if (view.Topic.In(view.Cards) is not { } score) return view.Units.Select(unit => Comparison.Of(before.Of(unit), view.Cards.Of(unit), view.Scheme).Whole);
        // A division of one unit is that unit.
        var comparison = Comparison.Of(view.Topic.In(before)!, score, view.Scheme);
        return score.Parts is [{ Line: null } only] ? comparison.Below.Where(movement => only.Parts.Contains(movement.Figure)) : comparison.Parts;
    }

    private static IEnumerable<Movement> Ordered(IEnumerable<Movement> movements) => movements
        .Where(movement => movement.Figure.Percent is not null)
        .OrderBy(movement => !movement.IsNewlyRed)
        .ThenBy(movement => movement.By ?? Fraction.Zero);

    private static CardBlock.Item Row(Movement movement, View view)
    {
        var light = movement.Light!.Value;
        return new(
            movement.Figure.Line is { } line ? Amounts.Name(line.Line) : movement.Figure.Name,
            $"{Amounts.Percent(movement.Figure.Percent!.Value, view.Scheme)}{(movement.Figure.RestsOnAssumed ? "*" : "")} · {view.Scheme[light].Word}\n{MovementWords.Of(movement, view.Scheme)}{(movement.IsNewlyRed ? $" · {Phrases.NewlyRed}" : "")}",
            light);
    }
}
