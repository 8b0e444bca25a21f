using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>รายการสีแดง: every line that is red at the unit that carries it, with reason and promise; the worst first.</summary>
public static class RedCard
{
    /// <summary>Reasons take room.</summary>
    private const int Rows = 6;

    public static Reply For(View view)
    {
        var lines = ShortLine.Of(view);
        ImmutableArray<ShortLine> red = [.. lines.Where(line => line.LightBy(view.Scheme) is TrafficLight.Red)];
        var page = view.Page(red, Rows);
        var title = view.Title(Phrases.RedTitle);
        var units = red.Select(line => line.OrgUnit.Code).Distinct().Count();
        var words = red.IsEmpty ? Phrases.NoRed : Phrases.RedCount(red.Length, units);
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name} {words}",
            [
                new CardBlock.Heading(view.Topic.Name),
                new CardBlock.Paragraph(words),
                .. page.Shown.Select(line => line.Row(view)),
                .. View.PageNote(page),
                .. lines.Length > red.Length ? [new CardBlock.Note(Phrases.YellowToo(lines.Length - red.Length))] : ImmutableArray<CardBlock>.Empty,
                .. view.Notes(red.Any(line => line.Line.Line.IsAssumed || line.Line.Figures.RestsOnAssumed)),
            ],
            [.. view.More(page), .. lines.IsEmpty ? ImmutableArray<Choice>.Empty : [view.Ask(QueryKind.Levers, Phrases.WhatToLift)]])
        {
            Choices = [view.Ask(QueryKind.Missing, Phrases.WhoIsMissing), view.Ask(QueryKind.Status, Phrases.Status), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }
}
