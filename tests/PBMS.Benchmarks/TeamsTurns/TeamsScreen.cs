using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pbms.Benchmarks.TeamsTurns;

/// <summary>A message of Teams as a person sees it.</summary>
/// <param name="Message">Its id in the chat.</param>
/// <param name="Buttons">What each button sends, by its title.</param>
/// <param name="Inputs">The fields of a form, by their ids, with their type and what they can be filled with at first.</param>
internal sealed record TeamsScreen(string Message, string Words, IReadOnlyDictionary<string, JsonObject> Buttons, IReadOnlyDictionary<string, (string Type, string? Value)> Inputs)
{
    public static readonly TeamsScreen Empty = new("", "", new Dictionary<string, JsonObject>(), new Dictionary<string, (string, string?)>());

    public static TeamsScreen Of(string message, JsonElement activity)
    {
        var (texts, buttons, inputs) = (new List<string>(), new Dictionary<string, JsonObject>(), new Dictionary<string, (string, string?)>());
        Read(activity, texts, buttons, inputs);
        return new TeamsScreen(message, string.Join('\n', texts), buttons, inputs);
    }

    private static void Read(JsonElement element, List<string> texts, Dictionary<string, JsonObject> buttons, Dictionary<string, (string Type, string? Value)> inputs)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Read(item, texts, buttons, inputs);
        }

        if (element.ValueKind is not JsonValueKind.Object) return;
        var type = Text(element, "type") ?? "";
        if (type is "message" or "TextBlock" && Text(element, "text") is { } words) texts.Add(words);
        if (type is "Action.Execute") buttons[Text(element, "title")!] = JsonObject.Create(element.GetProperty("data").Clone())!;
        if (type.StartsWith("Input.", StringComparison.Ordinal)) inputs[Text(element, "id")!] = (type, Text(element, "value") ?? FirstChoice(element));
        foreach (var property in element.EnumerateObject().Where(property => property.Name is not ("data" or "fallback"))) Read(property.Value, texts, buttons, inputs);
    }

    private static string? FirstChoice(JsonElement input) =>
        input.TryGetProperty("choices", out var choices) ? Text(choices[0], "value") : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
