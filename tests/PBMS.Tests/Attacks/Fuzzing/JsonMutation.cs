using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pbms.Tests.Storage;

namespace Pbms.Tests.Attacks.Fuzzing;

/// <summary>A sound document made unsound where it matters: fields gone, added, doubled, of another kind, nested deep, of huge or broken text; now and then the bytes themselves.</summary>
internal static class JsonMutation
{
    // Put in as text, and turned into what no JSON library would write.
    private const string Doubled = "@doubled@";
    private const string Deep = "@deep@";
    private const string Half = "@half@";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 200 };

    /// <param name="sound">Is changed.</param>
    /// <param name="most">Places changed at most; none is possible.</param>
    public static byte[] Bytes(JsonNode sound, Dice dice, int most = 3)
    {
        for (var change = dice.Below(most + 1); change > 0; change--) Change(sound, dice);
        var text = new StringBuilder(sound.ToJsonString(Relaxed))
            .Replace($"\"{Deep}\"", Nested(dice))
            .Replace(Half, dice.Of<string>([@"\ud800", @"\udc00", @"\ud83d\ud83d"]))
            .Replace(Doubled, "")
            .ToString();
        var bytes = Encoding.UTF8.GetBytes(text);
        return dice.Below(12) == 0 ? Broken(bytes, dice) : bytes;
    }

    private static void Change(JsonNode root, Dice dice)
    {
        var places = Places(root).ToList();
        if (places.Count == 0) return;
        var (parent, name, at) = dice.Of(places);
        switch (dice.Below(6))
        {
            case 0 when parent is JsonObject lacking:
                lacking.Remove(name!);
                break;
            case 0:
                ((JsonArray)parent).RemoveAt(at);
                break;
            case 1 when parent is JsonObject more:
                more[dice.Below(3) switch { 0 => Doubled + name, 1 => Half + name, _ => NastyText.Next(dice, 40) }] = Any(dice);
                break;
            case 1:
                ((JsonArray)parent).Add(dice.Below(2) == 0 ? parent[at]?.DeepClone() : Any(dice));
                break;
            case 2 when Value(parent, name, at) is JsonValue value && value.GetValueKind() is JsonValueKind.String:
                Put(parent, name, at, dice.Below(2) == 0 ? value.GetValue<string>() + NastyText.Next(dice, 30) : NastyText.Next(dice));
                break;
            default:
                Put(parent, name, at, Any(dice));
                break;
        }
    }

    private static JsonNode? Any(Dice dice) => dice.Below(14) switch
    {
        0 => null,
        1 => dice.Below(2) == 0,
        2 => dice.Below(5) - 2,
        3 => long.MaxValue - dice.Below(2),
        4 => JsonNode.Parse(dice.Of<string>(["1e400", "-1e-400", "0.1000000000000000055511151231257827", "-0", "123456789012345678901234567890", "1E5", "2147483648", "9223372036854775808"])),
        5 => new JsonArray(),
        6 => new JsonObject(),
        7 => new JsonArray(1, "ก", null, new JsonObject { ["a"] = new JsonArray() }),
        8 => Deep,
        9 => Half,
        10 => new string('ก', dice.Below(60_000)),
        11 => "",
        _ => NastyText.Next(dice),
    };

    private static IEnumerable<(JsonNode Parent, string? Name, int At)> Places(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(property => Places(property.Value).Prepend((one, property.Key, 0))),
        JsonArray many => many.SelectMany((item, at) => Places(item).Prepend((many, null, at))),
        _ => [],
    };

    private static JsonNode? Value(JsonNode parent, string? name, int at) => name is null ? parent[at] : parent[name];

    private static void Put(JsonNode parent, string? name, int at, JsonNode? value)
    {
        if (name is null) parent[at] = value;
        else parent[name] = value;
    }

    private static string Nested(Dice dice)
    {
        var depth = dice.Of<int>([10, 63, 64, 65, 1_000, 20_000]);
        return dice.Below(2) == 0
            ? new string('[', depth) + new string(']', depth)
            : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
    }

    private static byte[] Broken(byte[] bytes, Dice dice)
    {
        if (bytes.Length == 0) return bytes;
        switch (dice.Below(5))
        {
            case 0:
                return bytes[..dice.Below(bytes.Length)];
            case 1:
                bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
                return bytes;
            case 2:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            case 3:
                return [.. bytes, .. bytes];
            default:
                return Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes));
        }
    }
}
