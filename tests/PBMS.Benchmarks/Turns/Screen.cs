using System.Text.Json;

namespace Pbms.Benchmarks.Turns;

/// <summary>What a person sees of a reply.</summary>
/// <param name="Words">Every text, from top to bottom.</param>
/// <param name="Buttons">What each button and quick reply sends back, by its label.</param>
internal sealed record Screen(string Words, IReadOnlyDictionary<string, string> Buttons)
{
    public static readonly Screen Empty = new("", new Dictionary<string, string>());

    /// <param name="reply">The body of a reply call.</param>
    public static Screen Of(JsonElement reply)
    {
        var (texts, buttons) = (new List<string>(), new Dictionary<string, string>());
        Read(reply.GetProperty("messages"), texts, buttons);
        return new Screen(string.Join('\n', texts), buttons);
    }

    /// <returns>The first label of which this is true; null when there is none.</returns>
    public string? Button(Func<string, bool> isMeant) => Buttons.Keys.FirstOrDefault(isMeant);

    private static void Read(JsonElement element, List<string> texts, Dictionary<string, string> buttons)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Read(item, texts, buttons);
        }

        if (element.ValueKind is not JsonValueKind.Object) return;
        if (element.TryGetProperty("type", out var type) && type.ValueEquals("text")) texts.Add(element.GetProperty("text").GetString()!);
        if (element.TryGetProperty("data", out var data)) buttons[element.GetProperty("label").GetString()!] = data.GetString()!;
        foreach (var property in element.EnumerateObject()) Read(property.Value, texts, buttons);
    }
}
