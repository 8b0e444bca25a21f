using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>A score as a row of a chart, with light and word; one with nothing due says so instead.</summary>
public static class ScoreBars
{
    public static CardBar Of(string label, Fraction? percent, ScoringScheme scheme)
    {
        if (percent is not { } score) return new(label, Phrases.NotDue, 0);
        return new(label, Amounts.Score(score, scheme), (int)(score.Numerator / score.Denominator));
    }
}
