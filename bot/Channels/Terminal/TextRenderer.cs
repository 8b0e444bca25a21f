using System.Collections.Immutable;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Terminal;

/// <summary>Replies as plain lines of text: for a terminal, and for whatever cannot draw a card.</summary>
public static class TextRenderer
{
    public static IEnumerable<string> Lines(ImmutableArray<Reply> replies) => replies.SelectMany(Lines);

    private static IEnumerable<string> Lines(Reply reply) =>
    [
        .. reply switch
        {
            Reply.Words words => words.Text.Split('\n'),
            Reply.Card card => [$"▌ {card.Title}", .. card.Blocks.SelectMany(Lines), .. Buttons("", card.Buttons)],
            _ => [],
        },
        .. Buttons("  ", reply.Choices),
    ];

    private static IEnumerable<string> Lines(CardBlock block) => block switch
    {
        CardBlock.Heading heading => [heading.Text],
        CardBlock.Paragraph paragraph => paragraph.Text.Split('\n'),
        CardBlock.Note note => $"({note.Text})".Split('\n'),
        CardBlock.Facts facts => facts.Rows.Select(row => $"{row.Label}: {row.Value}"),
        CardBlock.Score score => [$"{score.Label} {score.Percent} {LightSign.Of(score.Light)} {score.Word}"],
        CardBlock.Item item => $"{(item.Light is { } light ? LightSign.Of(light) : "·")} {item.Text} — {item.Status}".Split('\n'),
        CardBlock.Question question => [question.Text],
        CardBlock.Bars bars => bars.Rows.Select(bar => $"{bar.Label} {bar.Text}"),
        CardBlock.Rule => ["――"],
        _ => [],
    };

    private static IEnumerable<string> Buttons(string indent, ImmutableArray<Choice> choices) =>
        choices.IsEmpty ? [] : [indent + string.Join(" ", choices.Select(choice => $"[{choice.Label}]"))];
}
