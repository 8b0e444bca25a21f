using System.Text.Json.Nodes;
using Xunit;

namespace Pbms.Tests.Channels.Teams;

/// <summary>What every Teams draws, on phones too: Adaptive Cards 1.5 and no element known to fail there.</summary>
internal static class CardRules
{
    private static readonly string[] OfEvery = ["type", "spacing", "separator"];

    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["AdaptiveCard"] = ["$schema", "version", "fallbackText", "msteams", "body", "actions"],
        ["TextBlock"] = ["text", "wrap", "size", "weight", "isSubtle", "color"],
        ["Container"] = ["items", "style", "bleed"],
        ["ColumnSet"] = ["columns"],
        ["Column"] = ["items", "width", "style", "minHeight"],
        ["FactSet"] = ["facts"],
        ["Input.Number"] = ["id", "label", "value", "min", "errorMessage"],
        ["Input.Text"] = ["id", "label", "value", "isMultiline", "maxLength"],
        ["Input.Date"] = ["id", "label", "value", "min"],
        ["Input.ChoiceSet"] = ["id", "label", "value", "choices", "placeholder"],
        ["Action.Execute"] = ["title", "verb", "data", "fallback", "associatedInputs", "style"],
        ["Action.Submit"] = ["title", "data", "associatedInputs"],
        ["Action.OpenUrl"] = ["title", "url", "style"],
    };

    public static void AssertKept(JsonObject activity)
    {
        Assert.Equal("message", activity["type"]!.GetValue<string>());
        Assert.False(activity.ContainsKey("text") && activity.ContainsKey("attachments"), "Teams splits text with a card");
        if (activity["attachments"] is not JsonArray attachments) return;
        Assert.NotEmpty(activity["summary"]!.GetValue<string>());
        var card = Assert.Single(attachments)!["content"]!.AsObject();
        Assert.Equal("1.5", card["version"]!.GetValue<string>());
        Assert.InRange((card["actions"] as JsonArray)?.Count ?? 0, 0, 5);
        var inputs = new List<string>();
        Check(card, inColumn: false, inputs);
        Assert.Equal(inputs.Distinct(), inputs);
    }

    private static void Check(JsonObject element, bool inColumn, List<string> inputs)
    {
        var type = element["type"]!.GetValue<string>();
        Assert.True(Known.ContainsKey(type), $"{type} is not drawn everywhere");
        Assert.All(element, property => Assert.True(OfEvery.Contains(property.Key) || Known[type].Contains(property.Key), $"{type}.{property.Key}"));
        if (type is "TextBlock") CheckText(element);
        if (type.StartsWith("Action.", StringComparison.Ordinal)) Assert.NotEmpty(element["title"]!.GetValue<string>());
        if (type.StartsWith("Input.", StringComparison.Ordinal))
        {
            Assert.False(inColumn, "phones lose inputs in columns");
            Assert.NotEmpty(element["label"]!.GetValue<string>());
            inputs.Add(element["id"]!.GetValue<string>());
        }

        foreach (var part in Parts(element)) Check(part, inColumn || type is "Column", inputs);
    }

    private static void CheckText(JsonObject block)
    {
        Assert.True(block["wrap"]!.GetValue<bool>(), "cut off on a phone");
        Assert.NotEmpty(block["text"]!.GetValue<string>());
        Assert.DoesNotMatch("^([-*+]|[0-9]+[.)]) ", block["text"]!.GetValue<string>());
        Assert.DoesNotContain('\n', block["text"]!.GetValue<string>());
    }

    private static IEnumerable<JsonObject> Parts(JsonObject element) => element
        .Where(property => property.Key is "body" or "items" or "columns" or "actions" or "fallback")
        .SelectMany(property => property.Value is JsonArray array ? array.Select(part => part!.AsObject()) : [property.Value!.AsObject()]);
}
