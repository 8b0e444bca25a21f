using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Pbms.Bot.Channels.Line;
using Xunit;

namespace Pbms.Tests.Channels.Line;

/// <summary>The limits LINE documents, told apart from the code that keeps them.</summary>
internal static class LineLimits
{
    public static void AssertKept(IReadOnlyList<JsonObject> messages)
    {
        Assert.InRange(messages.Count, 0, 5);
        Assert.All(messages.SkipLast(1), message => Assert.False(message.ContainsKey("quickReply")));
        foreach (var message in messages)
        {
            if (message["type"]!.GetValue<string>() is "text") Assert.InRange(Text(message, "text").Length, 1, 5000);
            else AssertFlex(message);
            if (message["quickReply"] is { } quickReply) Assert.InRange(((JsonArray)quickReply["items"]!).Count, 1, 13);
            foreach (var node in Nodes(message)) AssertNode(node);
            // An escape of our own, not a backslash that somebody typed before "uD".
            Assert.DoesNotMatch(@"(?<!\\)(?:\\\\)*\\uD", LineJson.Write(message));
        }
    }

    private static void AssertFlex(JsonObject message)
    {
        Assert.InRange(Text(message, "altText").Length, 1, 1500);
        var contents = (JsonObject)message["contents"]!;
        var isCarousel = Text(contents, "type") is "carousel";
        var bubbles = isCarousel ? ((JsonArray)contents["contents"]!).Cast<JsonObject>().ToList() : [contents];
        Assert.InRange(bubbles.Count, 1, 12);
        Assert.InRange(Encoding.UTF8.GetByteCount(LineJson.Write(contents)), 1, isCarousel ? 50_000 : 30_000);
        Assert.All(bubbles, bubble =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(LineJson.Write(bubble)), 1, 30_000);
            Assert.Contains(bubble, part => part.Key is "header" or "body" or "footer");
        });
    }

    private static void AssertNode(JsonObject node)
    {
        if (node["label"] is not null) Assert.InRange(new StringInfo(Text(node, "label")).LengthInTextElements, 1, 20);
        if (node["data"] is not null) Assert.InRange(Text(node, "data").Length, 1, 300);
        if (node["displayText"] is not null) Assert.InRange(new StringInfo(Text(node, "displayText")).LengthInTextElements, 1, 300);
        if (node["type"]?.ToString() is "text" && node.ContainsKey("size"))
        {
            Assert.NotEmpty(Text(node, "text").Trim());
            Assert.True(node["wrap"]!.GetValue<bool>());
        }
    }

    private static string Text(JsonObject node, string name) => node[name]!.GetValue<string>();

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(property => Nodes(property.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Nodes),
        _ => [],
    };
}
