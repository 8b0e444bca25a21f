using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Line;

/// <summary>Draws the blocks of a card as Flex components.</summary>
internal static class LineBlocks
{
    /// <summary>A table larger than this is drawn row by row, so that it can go on in the next bubble.</summary>
    private const int LargestTableBytes = 8000;

    /// <returns>The components of one block, from top to bottom; each fits into a bubble.</returns>
    public static ImmutableArray<JsonObject> Draw(CardBlock block) => block switch
    {
        CardBlock.Heading { Text: var text } => [LineFlex.Text(text, "md", LinePalette.Ink, bold: true, max: LineFlex.LongText)],
        CardBlock.Paragraph { Text: var text } => [LineFlex.Text(text, "sm", LinePalette.Ink, max: LineFlex.LongText)],
        CardBlock.Note { Text: var text } => [Note(text)],
        CardBlock.Facts { Rows: var rows } => DrawFacts(rows),
        CardBlock.Score score => [DrawScore(score)],
        CardBlock.Item item => [DrawItem(item)],
        CardBlock.Question { Text: var text } => [DrawQuestion(text)],
        CardBlock.Bars { Rows: var rows } => [.. rows.Select(DrawBar)],
        CardBlock.Rule => [LineFlex.Separator()],
        _ => throw new UnreachableException($"card block {block.GetType().Name}"),
    };

    public static JsonObject Note(string text) => LineFlex.Text(text, "xs", LinePalette.Muted, max: LineFlex.LongText);

    private static ImmutableArray<JsonObject> DrawFacts(ImmutableArray<CardFact> rows)
    {
        if (rows.IsDefaultOrEmpty) return [];
        var table = LineFlex.Column("md", rows.Select(DrawFact));
        return LineJson.Bytes(table) <= LargestTableBytes ? [table] : [.. rows.Select(DrawFact)];
    }

    private static JsonObject DrawFact(CardFact fact) => LineFlex.Baseline(
        "md",
        // Labels are longer than values, as a rule.
        LineFlex.Text(fact.Label, "sm", LinePalette.Muted, flex: 5),
        LineFlex.Text(fact.Value, "sm", LinePalette.Ink, bold: true, flex: 3));

    private static JsonObject DrawScore(CardBlock.Score score) => LineFlex.Column(
        "sm",
        LineFlex.Text(score.Label, "sm", LinePalette.Muted),
        LineFlex.Baseline(
            "lg",
            LineFlex.Text(score.Percent, "xl", LinePalette.Ink, bold: true, flex: 0, max: 40),
            LineFlex.Text($"{LinePalette.Sign(score.Light)} {score.Word}", "sm", LinePalette.Of(score.Light), bold: true, flex: 1)),
        LineFlex.Bar(score.Fill, LinePalette.Of(score.Light)));

    private static JsonObject DrawItem(CardBlock.Item item)
    {
        // The first line says how it stands; what follows (a reason in somebody's own words) is not shouted.
        var (stands, more) = item.Status.Split('\n', 2) is [var first, var rest] ? (first, rest) : (item.Status, "");
        JsonObject[] lines =
        [
            LineFlex.Text(item.Text, "sm", LinePalette.Ink),
            LineFlex.Text(stands, "xs", LinePalette.Of(item.Light), bold: item.Light is not null),
            .. more.Length > 0 ? [LineFlex.Text(more, "xs", LinePalette.Muted)] : Array.Empty<JsonObject>(),
        ];
        var words = LineFlex.Column("xs", lines);
        words["flex"] = 1;
        return LineFlex.Row("md", LineFlex.Text(LinePalette.Sign(item.Light), "sm", LinePalette.Ink, flex: 0), words);
    }

    private static JsonObject DrawBar(CardBar bar)
    {
        var track = LineFlex.Column("none", LineFlex.Bar(bar.Fill, LinePalette.TitleBar));
        (track["flex"], track["justifyContent"]) = (4, "center");
        return LineFlex.Row(
            "md",
            LineFlex.Text(bar.Label, "xs", LinePalette.Muted, flex: 3),
            track,
            LineFlex.Text(bar.Text, "xs", LinePalette.Ink, flex: 4));
    }

    private static JsonObject DrawQuestion(string text)
    {
        var question = LineFlex.Column(
            "none", LineFlex.Text(text, "md", LinePalette.QuestionInk, bold: true, max: LineFlex.LongText));
        question["backgroundColor"] = LinePalette.QuestionGround;
        question["cornerRadius"] = "8px";
        question["paddingAll"] = "12px";
        question["paddingStart"] = "8px";
        question["paddingEnd"] = "8px";
        return question;
    }
}
