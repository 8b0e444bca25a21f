using System.Text.Json;

namespace Pbms.Bot.Channels.Line;

/// <summary>Reads properties that may be missing or of another kind than LINE promised: what cannot be read is absent.</summary>
internal static class LineElements
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

    public static string? Text(this JsonElement element, string name)
    {
        if (element.Property(name) is not { ValueKind: JsonValueKind.String } value) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape: well-formed JSON, but no text.
            return null;
        }
    }

    public static long? Number(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    public static bool IsTrue(this JsonElement element, string name) => element.Property(name) is { ValueKind: JsonValueKind.True };
}
