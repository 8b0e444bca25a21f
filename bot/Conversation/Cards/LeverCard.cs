using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>ควรเร่งอะไร: what would lift a figure most if it reached its target and all else stayed. Exact, shown to two decimals.</summary>
public static class LeverCard
{
    /// <summary>A summed line has a hundred carriers: beyond these, nobody reads on.</summary>
    private const int MostCarriers = 10;

    private sealed record Row(string Section, CardBlock.Item Item);

    public static Reply For(View view, ScoreNode figure)
    {
        var rows = Rows(view, figure);
        var page = view.Page(rows);
        var title = view.Title(Phrases.LeversTitle);
        return new Reply.Card(
            title,
            $"{title} {view.Topic.Name} {Amounts.Score(figure, view.Scheme)}",
            [
                new CardBlock.Heading(view.Topic.Name),
                .. ScoreBlocks.Of(Phrases.ThisUnit, figure, view.Scheme),
                .. rows.IsEmpty ? [new CardBlock.Paragraph(figure.Percent is null ? Phrases.NotDue : Phrases.NothingToLift)] : ImmutableArray<CardBlock>.Empty,
                .. Sections(page.Shown),
                .. View.PageNote(page),
                .. rows.IsEmpty ? ImmutableArray<CardBlock>.Empty : [new CardBlock.Note(Phrases.LeversNote)],
                .. view.Notes(figure.RestsOnAssumed),
            ],
            [.. view.More(page), view.Ask(QueryKind.Why, Phrases.WhySo)])
        {
            Choices = [view.Ask(QueryKind.Red, Phrases.RedOnes), view.Ask(QueryKind.Status, Phrases.Status), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    private static ImmutableArray<Row> Rows(View view, ScoreNode figure) =>
    [
        // One part only, or parts that are lines: the lines say the same.
        .. figure is { Parts.Length: > 1, Rule: ScoreRule.MeanOfUnits or ScoreRule.MeanOfDivisions or ScoreRule.MeanOfProjects }
            ? Levers.ByPart(figure).Select(lever => new Row(Phrases.LeversByPart, Item(lever, lever.Raised.Name, view)))
            : [],
        .. Levers.ByLine(figure).Select(lever => new Row(Phrases.LeversByLine, Item(lever, LineWords.Name(lever.Raised.Line!, view), view))),
        .. view.Topic is Topic.Part { Code: not Topic.OfCentral } or Topic.OneProject
            ? Levers.ByCarrier(figure, view.Cards).Take(MostCarriers).Select(lever => new Row(Phrases.LeversByCarrier, Carrier(lever, view)))
            : [],
    ];

    private static IEnumerable<CardBlock> Sections(ImmutableArray<Row> rows) => rows
        .GroupBy(row => row.Section)
        .SelectMany(section => section.Select(row => (CardBlock)row.Item).Prepend(new CardBlock.Paragraph(section.Key)).Prepend(new CardBlock.Rule()));

    private static CardBlock.Item Item(Lever lever, string name, View view)
    {
        var light = lever.Raised.LightBy(view.Scheme)!.Value;
        var now = $"{Amounts.Percent(lever.Raised.Percent!.Value, view.Scheme)}{(lever.Raised.RestsOnAssumed ? "*" : "")} · {view.Scheme[light].Word}";
        return new(name, $"{Effect(lever, view)}\n{Phrases.NowAt(now)}", light);
    }

    private static CardBlock.Item Carrier(Lever lever, View view) => new(
        $"{view.Facts.Year.OrgChart[lever.By!.Value].Name}: {Amounts.Name(lever.Raised.Line!.Line)}", Effect(lever, view), null);

    /// <summary>"ร้อยละรวมเพิ่มจาก 92.23 เป็น 96.65".</summary>
    private static string Effect(Lever lever, View view) =>
        Phrases.Lifts(PercentText.Of(lever.Before, view.Scheme), PercentText.Of(lever.After, view.Scheme));
}
