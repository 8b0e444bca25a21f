using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Pbms.Bot.Messages;
using static Pbms.Bot.Channels.Teams.Cards.CardElements;

namespace Pbms.Bot.Channels.Teams.Cards;

/// <summary>How each block of a card looks in Teams.</summary>
internal static class BlockTemplates
{
    public static IEnumerable<JsonObject> Draw(CardBlock block) => block switch
    {
        CardBlock.Heading { Text: var text } => Lines(text, size: "Medium", bold: true),
        CardBlock.Paragraph { Text: var text } => Lines(text),
        CardBlock.Note { Text: var text } => Lines(text, subtle: true, size: "Small"),
        CardBlock.Facts { Rows: var rows } => rows.IsDefaultOrEmpty ? [] : [Facts(rows)],
        CardBlock.Score score => [Score(score)],
        CardBlock.Item item => [Item(item)],
        CardBlock.Bars { Rows: var rows } => rows.Select(Bar),
        CardBlock.Question { Text: var text } => [Container("accent", Text(text, bold: true))],
        CardBlock.Rule => [Rule()],
        _ => throw new UnreachableException($"card block {block.GetType().Name}"),
    };

    private static JsonObject Facts(ImmutableArray<CardFact> rows) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray([.. rows.Select(row => new JsonObject { ["title"] = PlainText.Of(row.Label), ["value"] = PlainText.Of(row.Value) })]),
    };

    private static JsonObject Score(CardBlock.Score score)
    {
        var color = CardColors.Of(score.Light);
        return Container(
            null,
            Text(score.Label, subtle: true),
            Spaced(Text($"{score.Percent} {CardColors.Sign(score.Light)} {score.Word}", "Large", bold: true, color: color), "None"),
            CardElements.Bar(score.Fill, color));
    }

    private static JsonObject Item(CardBlock.Item item)
    {
        // The first line says how it stands; what follows (a reason in somebody's own words) is not shouted.
        var lines = item.Status.Split('\n');
        var stands = Spaced(Text(lines[0], "Small", bold: item.Light is not null, color: item.Light is { } light ? CardColors.Of(light) : null), "None");
        var more = lines.Skip(1).Where(line => line.Length > 0).Select(line => Spaced(Text(line, "Small", subtle: true), "None"));
        ImmutableArray<JsonObject> words = [Text(item.Text), stands, .. more];
        return Spaced(Columns(Column("auto", Text(CardColors.Sign(item.Light))), Column("stretch", [.. words])), "Small");
    }

    private static JsonObject Bar(CardBar bar) => Spaced(
        Columns(Column("stretch", Text($"{bar.Label}: {bar.Text}"), CardElements.Bar(bar.Fill, "accent"))), "Small");

    private static JsonObject Rule()
    {
        var rule = Container(null);
        (rule["separator"], rule["spacing"]) = (true, "Medium");
        return rule;
    }
}
