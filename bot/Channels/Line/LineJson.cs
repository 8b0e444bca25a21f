using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Pbms.Bot.Channels.Line;

/// <summary>JSON as it goes to LINE: Thai and emoji as they are. LINE limits bytes, and an escaped letter takes two or three times
/// as many.</summary>
public static partial class LineJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static string Write(JsonNode node) => EscapeSequence().Replace(node.ToJsonString(Options), Unescape);

    public static int Bytes(JsonNode node) => Encoding.UTF8.GetByteCount(Write(node));

    // .NET's encoder leaves Thai alone but escapes every emoji as a surrogate pair, and the blank that does not break. Each escape is
    // matched whole, so that a backslash somebody typed (\\) is never taken for the start of one.
    [GeneratedRegex(@"\\(?:u(?<high>D[89AB][0-9A-F]{2})\\u(?<low>D[C-F][0-9A-F]{2})|u(?<one>00A0)|.)", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeSequence();

    private static string Unescape(Match match) => match switch
    {
        _ when match.Groups["high"] is { Success: true } high => new string([Unit(high), Unit(match.Groups["low"])]),
        _ when match.Groups["one"] is { Success: true } one => new string([Unit(one)]),
        _ => match.Value,
    };

    private static char Unit(Group hex) => (char)int.Parse(hex.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
