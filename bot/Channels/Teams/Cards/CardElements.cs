using System.Text.Json.Nodes;

namespace Pbms.Bot.Channels.Teams.Cards;

/// <summary>The few Adaptive Card elements the templates are made of.</summary>
internal static class CardElements
{
    public static JsonObject Text(string text, string? size = null, bool bold = false, bool subtle = false, string? color = null)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = PlainText.Of(text), ["wrap"] = true };
        if (size is not null) block["size"] = size;
        if (bold) block["weight"] = "Bolder";
        if (subtle) block["isSubtle"] = true;
        if (color is not null) block["color"] = color;
        return block;
    }

    /// <summary>One element a line: a line break inside a text is not drawn everywhere.</summary>
    /// <param name="apart">With room above the first.</param>
    public static IEnumerable<JsonObject> Lines(string text, bool apart = false, string? size = null, bool bold = false, bool subtle = false) => text
        .Split('\n')
        .Where(line => line.Trim().Length > 0)
        .Select((line, place) => Spaced(Text(line, size, bold, subtle), place > 0 ? "Small" : apart ? "Medium" : "Default"));

    public static JsonObject Spaced(JsonObject element, string spacing)
    {
        element["spacing"] = spacing;
        return element;
    }

    public static JsonObject Title(string text)
    {
        var title = Container("emphasis", Text(text, "Medium", bold: true));
        title["bleed"] = true;
        return title;
    }

    public static JsonObject Container(string? style, params ReadOnlySpan<JsonObject> items)
    {
        var container = new JsonObject { ["type"] = "Container", ["items"] = new JsonArray([.. items]) };
        if (style is not null) container["style"] = style;
        return container;
    }

    public static JsonObject Columns(params ReadOnlySpan<JsonObject> columns) => new() { ["type"] = "ColumnSet", ["columns"] = new JsonArray([.. columns]) };

    /// <param name="width">"auto", "stretch" or a share.</param>
    public static JsonObject Column(JsonNode width, params ReadOnlySpan<JsonObject> items) =>
        new() { ["type"] = "Column", ["width"] = width, ["items"] = new JsonArray([.. items]) };

    /// <summary>A bar by two coloured columns: a newer element would not be drawn by every Teams.</summary>
    /// <param name="fill">0–100.</param>
    public static JsonObject Bar(int fill, string style)
    {
        var full = Math.Clamp(fill, 0, 100);
        JsonObject[] parts = [.. Part(full, style), .. Part(100 - full, "emphasis")];
        return Spaced(Columns(parts), "Small");
    }

    private static IEnumerable<JsonObject> Part(int share, string style)
    {
        if (share == 0) yield break;
        var part = Column(share);
        (part["style"], part["minHeight"], part["spacing"]) = (style, "8px", "None");
        yield return part;
    }
}
