using System.Collections.Immutable;
using Pbms.Bot.Conversation.Asking;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;

namespace Pbms.Bot.Conversation.Cards;

/// <summary>How many are on target, off target and not due (DOMAIN §4.9).</summary>
internal static class TallyFacts
{
    /// <param name="counted">What is counted: หน่วยงาน, จังหวัด, โครงการ.</param>
    public static ImmutableArray<CardFact> Of(IEnumerable<ScoreNode> nodes, string counted, View view)
    {
        var tally = Tally.Of(nodes, view.Scheme);
        return
        [
            new(Phrases.OnTargetCount, $"{tally.OnTarget.Length} {counted}"),
            new(Phrases.OffTargetCount, $"{tally.OffTarget.Length} {counted}"),
            new(Phrases.NotDueCount, $"{tally.NotDue.Length} {counted}"),
        ];
    }
}
