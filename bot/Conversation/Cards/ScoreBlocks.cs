using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>A score as a block with light, word and bar; a unit with nothing due says so instead.</summary>
public static class ScoreBlocks
{
    public static ImmutableArray<CardBlock> Of(string label, ScoreNode score, ScoringScheme scheme)
    {
        if (score.Percent is not { } percent) return [new CardBlock.Item(label, Phrases.NotDue, null)];
        var light = scheme.LightOf(percent);
        var fill = (int)(percent.Numerator / percent.Denominator);
        return [new CardBlock.Score(label, Amounts.Percent(percent, scheme) + (score.RestsOnAssumed ? "*" : ""), light, scheme[light].Word, fill)];
    }
}
