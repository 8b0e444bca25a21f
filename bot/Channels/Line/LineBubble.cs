using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Pbms.Bot.Channels.Line;

/// <summary>One bubble: title bar, body, buttons; a part without contents is left out.</summary>
internal static class LineBubble
{
    public static JsonObject Draw(string title, ImmutableArray<JsonObject> body, ImmutableArray<JsonObject> buttons)
    {
        var bubble = new JsonObject { ["type"] = "bubble", ["size"] = "mega" };
        if (title.Length > 0) bubble["header"] = TitleBar(title);
        if (!body.IsEmpty) bubble["body"] = Part("lg", body);
        if (buttons.IsEmpty) return bubble;
        bubble["footer"] = Part("md", buttons);
        bubble["styles"] = new JsonObject
        {
            ["footer"] = new JsonObject { ["separator"] = true, ["separatorColor"] = LinePalette.Line },
        };
        return bubble;
    }

    private static JsonObject TitleBar(string title)
    {
        var bar = Part("none", [LineFlex.Text(title, "md", LinePalette.OnTitleBar, bold: true)]);
        bar["backgroundColor"] = LinePalette.TitleBar;
        return bar;
    }

    private static JsonObject Part(string spacing, ImmutableArray<JsonObject> contents)
    {
        var part = LineFlex.Column(spacing, contents);
        part["paddingAll"] = "16px";
        return part;
    }
}
