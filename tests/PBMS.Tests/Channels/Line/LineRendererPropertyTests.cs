using CsCheck;
using Pbms.Bot.Channels.Line;
using Pbms.Bot.Messages;
using Pbms.Core.Scoring;
using Xunit;

namespace Pbms.Tests.Channels.Line;

public sealed class LineRendererPropertyTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf("", " ", "–", "กี่ครั้ง?", "\"\\\n\t\u0000\u2028", "🟢👩‍👩‍👧‍👦", "\ud83d"),
        Gen.Select(OneOf("ที่", "ก", "\"", "🟢", "\u2028", "e\u0301", "a "), Gen.Int[1, 5200])
            .Select((letter, count) => string.Concat(Enumerable.Repeat(letter, count))),
        Gen.String[0, 60]);

    private static readonly Gen<Choice> Choice = Gen.Select(Text, Text, Text.Null(), Gen.Enum<ChoiceKind>())
        .Select((label, action, says, kind) => new Choice(label, action, says, kind));

    private static readonly Gen<CardBlock> Block = Gen.OneOf(
        Text.Select(CardBlock (text) => new CardBlock.Heading(text)),
        Text.Select(CardBlock (text) => new CardBlock.Paragraph(text)),
        Text.Select(CardBlock (text) => new CardBlock.Note(text)),
        Text.Select(CardBlock (text) => new CardBlock.Question(text)),
        Gen.Select(Text, Text).Select((label, value) => new CardFact(label, value)).Array[0, 8]
            .Select(CardBlock (rows) => new CardBlock.Facts([.. rows])),
        Gen.Select(Text, Text, Text, Gen.Enum<TrafficLight>(), Gen.Int[-10, 300])
            .Select(CardBlock (label, percent, word, light, fill) => new CardBlock.Score(label, percent, light, word, fill)),
        Gen.Select(Text, Text, Gen.Enum<TrafficLight>().Nullable())
            .Select(CardBlock (text, status, light) => new CardBlock.Item(text, status, light)),
        Gen.Const<CardBlock>(new CardBlock.Rule()));

    private static readonly Gen<Reply> Reply = Gen.OneOf(
        Gen.Select(Text, Choice.Array[0, 3]).Select(Reply (text, choices) => new Reply.Words(text) { Choices = [.. choices] }),
        Gen.Select(Text, Text, Block.Array[0, 12], Choice.Array[0, 5], Choice.Array[0, 15]).Select(
            Reply (title, summary, blocks, buttons, choices) =>
                new Reply.Card(title, summary, [.. blocks], [.. buttons]) { Choices = [.. choices] }));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    [Fact]
    public void Whatever_is_said_LINE_would_take_it() =>
        Reply.Array[0, 9].Sample(replies => LineLimits.AssertKept(LineRenderer.Render([.. replies])), iter: 100);
}
