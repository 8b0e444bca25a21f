using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Explaining;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>Why a line scores what it does: result against target, and where several carry it, who falls short of their own.</summary>
public static class WhyLineCard
{
    public static Reply.Card For(View view, Explanation.OfLine why)
    {
        var line = why.Line;
        var lacking = line.Figures.Carriers > 1 ? ShortOf(view, line) : [];
        var page = view.Page(lacking);
        var title = view.Title(Phrases.WhyTitle);
        return new Reply.Card(
            title,
            $"{title} {line.Line.Name} {Sum(why, view)}",
            [
                new CardBlock.Paragraph(view.Topic.Name),
                new CardBlock.Heading(Amounts.Name(line.Line)),
                .. ScoreBlocks.Of(Phrases.ThisUnit, why.Figure, view.Scheme),
                new CardBlock.Paragraph(Sum(why, view)),
                .. Told(why, view),
                .. page.Shown.IsEmpty ? ImmutableArray<CardBlock>.Empty : [new CardBlock.Rule(), new CardBlock.Paragraph(Phrases.ShortByThemselves), .. page.Shown, .. View.PageNote(page)],
                .. view.Notes(why.Figure.RestsOnAssumed),
            ],
            view.More(page))
        {
            Choices = [view.Ask(QueryKind.Why, Phrases.WhyUp), view.Ask(QueryKind.Status, Phrases.Status), new Choice(Phrases.Menu, Verb.Menu)],
        };
    }

    /// <summary>"ผลงานสะสม 0 ครั้ง ÷ เป้าหมายสะสม 1 ครั้ง × 100 = ร้อยละ 0.00".</summary>
    private static string Sum(Explanation.OfLine why, View view) => why switch
    {
        { Line.Line.IsCounted: false } => Phrases.NeverCounted,
        { Line.State: LineState.AheadOfPlan } => Phrases.AheadCounts,
        { Value: { } value, Target: { } target } => Phrases.Division(
            Amounts.Of(why.Result ?? 0, why.Line.Line),
            Amounts.Of(target, why.Line.Line),
            PercentText.Of((Fraction)(why.Result ?? 0) * 100 / target, view.Scheme),
            PercentText.Of(value, view.Scheme),
            why.Line.IsUnreported,
            why.IsCapped),
        { Line.Figures.FirstDue: { } month } => $"{Phrases.NotDue} ({Phrases.ReportedIn(month)})",
        _ => Phrases.NotDue,
    };

    private static IEnumerable<CardBlock> Told(Explanation.OfLine why, View view)
    {
        if (why.Line.Figures.Carriers > 1) yield return new CardBlock.Note(Phrases.ReportedBy(why.Line.Figures.Reported, why.Line.Figures.Carriers, view.CountedOn(why.Line.Line)));
        var unit = view.Topic is Topic.One { Unit: var one } ? one : null;
        if (unit?.Kind is OrgUnitKind.Division && view.Facts.Year.OrgChart.ChildrenOf(unit.Code).ToList() is [var only]) unit = only;
        if (LineWords.Why(why.Line, unit?.Code, view).Trim() is { Length: > 0 } reason) yield return new CardBlock.Note(reason);
    }

    private static ImmutableArray<CardBlock.Item> ShortOf(View view, LineScore line) =>
    [
        .. view.Topic is Topic.One ? [] : view.Cards.SharesOf(line.Line)
            .Where(share => share.Line.IsShort)
            .OrderBy(share => share.Line.RawPercent!.Value)
            .Select(share => LineWords.Row(share.Line, share.OrgUnit, anyDue: true, view)! with { Text = view.Facts.Year.OrgChart[share.OrgUnit].Name }),
    ];
}
