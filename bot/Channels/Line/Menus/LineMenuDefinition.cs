using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pbms.Bot.Menus;

namespace Pbms.Bot.Channels.Line.Menus;

/// <summary>A menu as LINE takes it. Its name carries a hash of what it is and how it looks: what is there under that name is this one.</summary>
internal sealed record LineMenuDefinition(string Name, JsonObject Json, byte[] Picture)
{
    /// <summary>Every menu of ours begins so; others of the account are left alone.</summary>
    public const string Prefix = "pbms ";

    public static string PrefixOf(ChatMenu menu) => $"{Prefix}{menu.Name} ";

    public static LineMenuDefinition Of(ChatMenu menu)
    {
        var picture = LineMenuPicture.Draw(menu);
        var json = Describe(menu);
        var hash = SHA256.HashData([.. LineJson.Utf8(json).Span, .. picture]);
        var name = PrefixOf(menu) + Convert.ToHexStringLower(hash.AsSpan(0, 6));
        json["name"] = name;
        return new LineMenuDefinition(name, json, picture);
    }

    private static JsonObject Describe(ChatMenu menu) => new()
    {
        ["size"] = new JsonObject { ["width"] = LineMenuPicture.Width, ["height"] = LineMenuPicture.Height },
        ["selected"] = true,
        ["chatBarText"] = LineText.FitGraphemes(menu.Bar, 14),
        ["areas"] = new JsonArray([.. menu.Items.Select((item, index) => Area(item, index, menu.Items.Length))]),
    };

    private static JsonObject Area(ChatMenuItem item, int index, int count)
    {
        var cell = LineMenuPicture.CellOf(index, count);
        return new JsonObject
        {
            ["bounds"] = new JsonObject { ["x"] = cell.Left, ["y"] = cell.Top, ["width"] = cell.Width, ["height"] = cell.Height },
            ["action"] = new JsonObject
            {
                ["type"] = "postback",
                ["label"] = LineText.FitGraphemes(item.Label, 20),
                ["data"] = item.Action,
                ["displayText"] = item.Label,
            },
        };
    }
}
