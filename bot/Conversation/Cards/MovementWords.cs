using Pbms.Core.Explaining;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>How a figure moved since the round before.</summary>
public static class MovementWords
{
    /// <summary>"เพิ่มขึ้น 12.50 (จากร้อยละ 75.00)"; what was not due in one of the rounds says that instead.</summary>
    public static string Of(Movement movement, ScoringScheme scheme) => movement switch
    {
        { Figure.Percent: null } => Phrases.NotDue,
        { Before: null } => Phrases.NewlyDue,
        { By: { } by } when by == Fraction.Zero => Phrases.Unmoved,
        { By: { } by, Before: { } before } => Phrases.Moved(by > Fraction.Zero, Points(by, scheme), PercentText.Of(before, scheme)),
        _ => Phrases.Unmoved,
    };

    /// <summary>Percentage points without their sign, two decimals.</summary>
    public static string Points(Fraction by, ScoringScheme scheme) => PercentText.Of(by < Fraction.Zero ? by * -1 : by, scheme);
}
