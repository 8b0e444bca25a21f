using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Organisation;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>What stands under a figure, a row each: units, projects, or lines with the reasons of those that fall short.</summary>
public static class StandingRows
{
    public static ImmutableArray<CardBlock.Item> Of(ScoreNode score, View view)
    {
        // A division of one unit is that unit: its lines say more than its name again.
        ImmutableArray<CardBlock.Item> rows = score.Parts is [var only] && score.Rule is ScoreRule.MeanOfUnits ? Lines(only, view)
            : score.Rule is ScoreRule.MeanOfUnits or ScoreRule.MeanOfDivisions or ScoreRule.MeanOfProjects ? [.. score.Parts.Select(part => Figure(part, view))]
            : Lines(score, view);
        return Ordered(rows);
    }

    /// <summary>A unit, division, province or project with its score.</summary>
    public static CardBlock.Item Figure(ScoreNode score, View view)
    {
        if (score.Percent is not { } percent) return new(score.Name, Phrases.NotDue, null);
        var light = view.Scheme.LightOf(percent);
        return new(score.Name, $"{Amounts.Percent(percent, view.Scheme)}{(score.RestsOnAssumed ? "*" : "")} · {view.Scheme[light].Word}", light);
    }

    /// <summary>What does not fit on one page begins with what is red; what does keeps the order of the plan.</summary>
    public static ImmutableArray<CardBlock.Item> Ordered(ImmutableArray<CardBlock.Item> rows) =>
        rows.Length <= View.Rows ? rows : [.. rows.OrderBy(row => row.Light ?? TrafficLight.Green)];

    private static ImmutableArray<CardBlock.Item> Lines(ScoreNode score, View view)
    {
        OrgUnitCode? unit = view.Topic is Topic.One ? new OrgUnitCode(score.Code) : null;
        return [.. score.Lines.Select(line => LineWords.Row(line, unit, anyDue: score.Percent is not null, view)).OfType<CardBlock.Item>()];
    }
}
