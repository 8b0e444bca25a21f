using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Pbms.Bot.Channels.Line;

/// <summary>JSON as it goes to LINE: Thai and emoji as they are. LINE limits bytes, and an escaped letter takes two or three times
/// as many.</summary>
public static class LineJson
{
    private const byte Backslash = (byte)'\\';
    private const char NoBreakSpace = '\u00A0';
    private const int EscapedUnit = 6;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static ReadOnlyMemory<byte> Utf8(JsonNode node)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(node, Options);
        return json.AsMemory(0, Unescape(json));
    }

    public static string Write(JsonNode node) => Encoding.UTF8.GetString(Utf8(node).Span);

    public static int Bytes(JsonNode node) => Utf8(node).Length;

    /// <summary>In place: a letter is shorter than its escape.</summary>
    /// <returns>The new length.</returns>
    private static int Unescape(Span<byte> json)
    {
        var (read, written) = (0, 0);
        while (json[read..].IndexOf(Backslash) is >= 0 and var plain)
        {
            json.Slice(read, plain).CopyTo(json[written..]);
            (read, written) = (read + plain, written + plain);
            var (length, letter) = Escape(json[read..]);
            if (letter is null) json.Slice(read, length).CopyTo(json[written..]);
            written += letter?.EncodeToUtf8(json[written..]) ?? length;
            read += length;
        }

        json[read..].CopyTo(json[written..]);
        return written + json.Length - read;
    }

    // .NET's encoder leaves Thai alone but escapes every emoji as a surrogate pair, and the blank that does not break. An escape is
    // passed over whole, so that a backslash somebody typed (\\) is never taken for the start of one.
    private static (int Length, Rune? Letter) Escape(ReadOnlySpan<byte> json) => Unit(json) switch
    {
        NoBreakSpace => (EscapedUnit, new Rune(NoBreakSpace)),
        { } high when Unit(json[EscapedUnit..]) is { } low && Rune.TryCreate(high, low, out var letter) => (2 * EscapedUnit, letter),
        _ => (2, null),
    };

    private static char? Unit(ReadOnlySpan<byte> json) =>
        json.Length >= EscapedUnit && json.StartsWith("\\u"u8)
        && ushort.TryParse(json[2..EscapedUnit], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
