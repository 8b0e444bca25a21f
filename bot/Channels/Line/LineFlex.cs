using System.Text.Json.Nodes;

namespace Pbms.Bot.Channels.Line;

/// <summary>The Flex components a card is made of. Every text wraps, grows with the letter size set in LINE, and is never empty.</summary>
internal static class LineFlex
{
    /// <summary>Room for a long paragraph; a bubble holds 30,000 bytes and a Thai letter takes three.</summary>
    public const int LongText = 4000;

    /// <summary>For text that shares a row.</summary>
    public const int ShortText = 2000;

    public static JsonObject Text(string text, string size, string color, bool bold = false, int? flex = null, int max = ShortText)
    {
        var clean = LineText.Shown(text, max);
        var node = new JsonObject
        {
            ["type"] = "text",
            // LINE refuses a message for one empty text in it.
            ["text"] = clean.Length == 0 ? "–" : clean,
            ["size"] = size,
            ["color"] = color,
            ["wrap"] = true,
            // Thai stacks vowels and tone marks above and below the line.
            ["lineSpacing"] = "4px",
            ["scaling"] = true,
        };
        if (bold) node["weight"] = "bold";
        if (flex is not null) node["flex"] = flex;
        return node;
    }

    public static JsonObject Column(string spacing, params IEnumerable<JsonObject> contents) => Box("vertical", spacing, contents);

    public static JsonObject Row(string spacing, params IEnumerable<JsonObject> contents) => Box("horizontal", spacing, contents);

    public static JsonObject Baseline(string spacing, params IEnumerable<JsonObject> contents) => Box("baseline", spacing, contents);

    public static JsonObject Separator() => new() { ["type"] = "separator", ["color"] = LinePalette.Line };

    /// <summary>A bar made of two boxes.</summary>
    /// <param name="fill">0–100; what is beyond is drawn as full or empty.</param>
    public static JsonObject Bar(int fill, string color)
    {
        var bar = Strip("100%", LinePalette.BarGround);
        if (fill > 0) ((JsonArray)bar["contents"]!).Add(Strip($"{Math.Min(fill, 100)}%", color));
        return bar;
    }

    private static JsonObject Strip(string width, string color) => new()
    {
        ["type"] = "box",
        ["layout"] = "vertical",
        ["contents"] = new JsonArray(),
        ["width"] = width,
        ["height"] = "8px",
        ["cornerRadius"] = "4px",
        ["backgroundColor"] = color,
    };

    private static JsonObject Box(string layout, string spacing, IEnumerable<JsonObject> contents) => new()
    {
        ["type"] = "box",
        ["layout"] = layout,
        ["spacing"] = spacing,
        ["contents"] = new JsonArray([.. contents]),
    };
}
