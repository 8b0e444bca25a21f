using System.Text.Json;

namespace Pbms.Tests.World;

/// <summary>The last LINE messages of a chat, as a person sees them.</summary>
/// <param name="Texts">Every text, from top to bottom.</param>
/// <param name="Actions">What each button and quick reply sends back, by its label.</param>
internal sealed record Screen(IReadOnlyList<string> Texts, IReadOnlyDictionary<string, string> Actions)
{
    public static readonly Screen Empty = new([], new Dictionary<string, string>());

    public string Words => string.Join('\n', Texts);

    /// <param name="messages">LINE message objects.</param>
    public static Screen Of(IEnumerable<JsonElement> messages)
    {
        var (texts, actions) = (new List<string>(), new Dictionary<string, string>());
        foreach (var message in messages) Read(message, texts, actions);
        return new Screen(texts, actions);
    }

    /// <summary>What the button with this label sends back.</summary>
    public string ActionOf(string label) => Actions.TryGetValue(label, out var action)
        ? action
        : throw new InvalidOperationException($"There is no [{label}] on the screen:\n{this}");

    public override string ToString() => $"{Words}\n[{string.Join("] [", Actions.Keys)}]";

    // A blank that does not break reads like any other.
    private static string AsRead(string text) => text.Replace('\u00A0', ' ');

    private static void Read(JsonElement element, List<string> texts, Dictionary<string, string> actions)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Read(item, texts, actions);
        }

        if (element.ValueKind is not JsonValueKind.Object) return;
        if (element.TryGetProperty("type", out var type) && type.ValueEquals("text")) texts.Add(AsRead(element.GetProperty("text").GetString()!));
        if (element.TryGetProperty("data", out var data)) actions[element.GetProperty("label").GetString()!] = data.GetString()!;
        foreach (var property in element.EnumerateObject()) Read(property.Value, texts, actions);
    }
}
