using System.Text.Json.Nodes;

namespace Pbms.Tests.World;

/// <summary>A message of Teams as a person sees it: its texts, its buttons by their titles, and the ids of its inputs.</summary>
/// <param name="Message">Its id in the chat.</param>
internal sealed record TeamsCard(string Message, IReadOnlyList<string> Texts, IReadOnlyDictionary<string, JsonObject> Buttons, IReadOnlyList<string> Inputs)
{
    public string Words => string.Join('\n', Texts);

    public static TeamsCard Of(string message, JsonNode activity)
    {
        var (texts, buttons, inputs) = (new List<string>(), new Dictionary<string, JsonObject>(), new List<string>());
        Read(activity, texts, buttons, inputs);
        return new(message, texts, buttons, inputs);
    }

    public override string ToString() => $"{Words}\n[{string.Join("] [", Buttons.Keys)}] {string.Join(' ', Inputs)}";

    private static void Read(JsonNode? node, List<string> texts, Dictionary<string, JsonObject> buttons, List<string> inputs)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array) Read(item, texts, buttons, inputs);
        }

        if (node is not JsonObject element) return;
        var type = element["type"]?.GetValue<string>() ?? "";
        // A blank that does not break reads like any other.
        if (type is "message" or "TextBlock" && element["text"] is { } text) texts.Add(text.GetValue<string>().Replace('\u00A0', ' '));
        if (element is { } fact && fact["title"] is { } title && fact["value"] is { } value && type.Length == 0) texts.Add($"{title} {value}");
        if (type is "Action.Execute") buttons[element["title"]!.GetValue<string>()] = element["data"]!.AsObject();
        if (type.StartsWith("Input.", StringComparison.Ordinal)) inputs.Add(element["id"]!.GetValue<string>());
        foreach (var (key, part) in element)
        {
            if (key is not "data" and not "fallback") Read(part, texts, buttons, inputs);
        }
    }
}
