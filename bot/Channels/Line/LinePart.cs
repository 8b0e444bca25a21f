using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Pbms.Bot.Channels.Line;

/// <summary>What becomes one message object.</summary>
internal abstract record LinePart
{
    private LinePart()
    {
    }

    public sealed record Text(string Words) : LinePart;

    /// <summary>One bubble, or several side by side.</summary>
    /// <param name="Weight">Bytes of the bubbles together.</param>
    public sealed record Bubbles(ImmutableArray<JsonObject> Drawn, string AltText, int Weight) : LinePart;

    public JsonObject ToMessage() => this switch
    {
        Text { Words: var words } => new JsonObject { ["type"] = "text", ["text"] = words },
        Bubbles { Drawn: [var bubble] } one => Flex(one.AltText, bubble),
        Bubbles many => Flex(many.AltText, new JsonObject { ["type"] = "carousel", ["contents"] = new JsonArray([.. many.Drawn]) }),
        _ => throw new UnreachableException($"LINE part {GetType().Name}"),
    };

    private static JsonObject Flex(string altText, JsonObject contents) =>
        new() { ["type"] = "flex", ["altText"] = altText, ["contents"] = contents };
}
