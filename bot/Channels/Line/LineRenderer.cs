using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Line;

/// <summary>Replies as LINE message objects: words as text, cards as Flex bubbles, choices as quick replies under the last one.</summary>
/// <remarks>Whatever the replies hold, LINE accepts what is drawn: it refuses a whole request for one property it does not like.</remarks>
public static class LineRenderer
{
    /// <returns>None to five message objects; none when there is nothing to show.</returns>
    public static ImmutableArray<JsonObject> Render(ImmutableArray<Reply> replies)
    {
        var pages = PagesPerCard(replies);
        var parts = replies.SelectMany(reply => Draw(reply, pages)).Where(part => part is not LinePart.Text { Words: "" });
        var messages = LineParts.Fit([.. parts]).Select(part => part.ToMessage()).ToImmutableArray();
        // LINE shows the quick replies of the last message only.
        var choices = replies.LastOrDefault(reply => !reply.Choices.IsDefaultOrEmpty)?.Choices ?? [];
        if (!messages.IsEmpty && LineChoices.QuickReply(choices) is { } quickReply) messages[^1]["quickReply"] = quickReply;
        return messages;
    }

    private static IEnumerable<LinePart> Draw(Reply reply, int pages) => reply switch
    {
        Reply.Words { Text: var text } => [new LinePart.Text(LineText.Shown(text, LineParts.MaxTextUnits))],
        Reply.Card card => LineCard.Draw(card, pages),
        _ => throw new UnreachableException($"reply {reply.GetType().Name}"),
    };

    // What five messages leave when every other reply has one.
    private static int PagesPerCard(ImmutableArray<Reply> replies)
    {
        var cards = replies.Count(reply => reply is Reply.Card);
        return cards == 0 ? 1 : Math.Max(1, (LineParts.MaxMessages - (replies.Length - cards)) / cards);
    }
}
