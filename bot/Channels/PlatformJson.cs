using System.Text.Json;

namespace Pbms.Bot.Channels;

/// <summary>Reads properties that may be missing or of another kind than a platform promised: what cannot be read is absent.</summary>
internal static class PlatformJson
{
    public static JsonElement? Property(this JsonElement element, string name)
    {
        if (element.ValueKind is not JsonValueKind.Object) return null;
        try
        {
            return element.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // A name beside it with half a surrogate pair in an escape.
            return null;
        }
    }

    public static string? Text(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.String } value ? value.Text() : null;

    /// <param name="value">A string.</param>
    public static string? Text(this JsonElement value) => TextOr(value.GetString);

    public static string? NameText(this JsonProperty property) => TextOr(() => property.Name);

    public static long? Number(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    public static bool IsTrue(this JsonElement element, string name) => element.Property(name) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    // Half a surrogate pair in an escape: well-formed JSON, but no text.
    private static string? TextOr(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
