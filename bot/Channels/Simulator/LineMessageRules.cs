using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>The limits of LINE that a bot meets in practice, so that what is too long fails at a desk and not in the ministry.</summary>
public static class LineMessageRules
{
    private const int Messages = 5;
    private const int Text = 5_000;
    private const int AltText = 1_500;
    private const int QuickReplies = 13;
    private const int QuickReplyLabel = 20;
    private const int CardLabel = 40;
    private const int ActionText = 300;
    private const int Bubbles = 12;
    private const int BubbleBytes = 30_000;
    private const int CarouselBytes = 50_000;

    /// <param name="body">Of a reply or push.</param>
    public static ImmutableArray<LineFault> Faults(JsonElement body)
    {
        var faults = ImmutableArray.CreateBuilder<LineFault>();
        if (!body.TryGetProperty("messages", out var messages) || messages.ValueKind != JsonValueKind.Array
            || messages.GetArrayLength() is < 1 or > Messages)
        {
            return [new LineFault($"Size must be between 1 and {Messages}", "messages")];
        }

        foreach (var (index, message) in messages.EnumerateArray().Index()) Message(message, $"messages[{index}]", faults);
        return faults.ToImmutable();
    }

    private static void Message(JsonElement message, string at, ImmutableArray<LineFault>.Builder faults)
    {
        if (message.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new LineFault("must be an object", at));
            return;
        }

        switch (StringOf(message, "type"))
        {
            case "text":
                Length(message, "text", Text, at, faults);
                break;
            case "flex":
                Length(message, "altText", AltText, at, faults);
                Container(message, at, faults);
                break;
            case null:
                faults.Add(new LineFault("must be specified", $"{at}.type"));
                break;
        }

        if (message.TryGetProperty("quickReply", out var quickReply)) QuickReply(quickReply, $"{at}.quickReply", faults);
    }

    private static void Container(JsonElement message, string at, ImmutableArray<LineFault>.Builder faults)
    {
        if (!message.TryGetProperty("contents", out var container))
        {
            faults.Add(new LineFault("must be specified", $"{at}.contents"));
            return;
        }

        var bubbles = StringOf(container, "type") == "carousel" ? Items(container, "contents") : [container];
        if (bubbles.Length is < 1 or > Bubbles)
        {
            faults.Add(new LineFault($"Size must be between 1 and {Bubbles}", $"{at}.contents.contents"));
        }

        if (bubbles.Any(bubble => Bytes(bubble) > BubbleBytes) || Bytes(container) > CarouselBytes)
        {
            faults.Add(new LineFault("Too large flex message", $"{at}.contents"));
        }

        Component(container, $"{at}.contents", faults);
    }

    /// <summary>Everything inside a Flex message, by what LINE calls it.</summary>
    private static void Component(JsonElement component, string at, ImmutableArray<LineFault>.Builder faults)
    {
        if (component.ValueKind != JsonValueKind.Object) return;
        var type = StringOf(component, "type");
        if (type == "text" && !component.TryGetProperty("contents", out _)) NotEmpty(component, "text", at, faults);
        if (component.TryGetProperty("action", out var action)) Action(action, CardLabel, type == "button", $"{at}.action", faults);
        foreach (var block in (ReadOnlySpan<string>)["header", "hero", "body", "footer"])
        {
            if (component.TryGetProperty(block, out var inner)) Component(inner, $"{at}.{block}", faults);
        }

        foreach (var (index, inner) in Items(component, "contents").Index()) Component(inner, $"{at}.contents[{index}]", faults);
    }

    private static void QuickReply(JsonElement quickReply, string at, ImmutableArray<LineFault>.Builder faults)
    {
        var items = Items(quickReply, "items");
        if (items.Length is < 1 or > QuickReplies) faults.Add(new LineFault($"Size must be between 1 and {QuickReplies}", $"{at}.items"));
        foreach (var (index, item) in items.Index())
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("action", out var action)) continue;
            Action(action, QuickReplyLabel, true, $"{at}.items[{index}].action", faults);
        }
    }

    private static void Action(JsonElement action, int labelLimit, bool labelNeeded, string at, ImmutableArray<LineFault>.Builder faults)
    {
        if (labelNeeded) NotEmpty(action, "label", at, faults);
        if (StringOf(action, "label") is { } label) Limit(Graphemes(label), labelLimit, $"{at}.label", faults);
        if (StringOf(action, "data") is { } data) Limit(data.Length, ActionText, $"{at}.data", faults);
        if (StringOf(action, "displayText") is { } shown) Limit(Graphemes(shown), ActionText, $"{at}.displayText", faults);
        if (StringOf(action, "text") is { } text) Limit(Graphemes(text), ActionText, $"{at}.text", faults);
    }

    private static void Length(JsonElement owner, string name, int limit, string at, ImmutableArray<LineFault>.Builder faults)
    {
        NotEmpty(owner, name, at, faults);
        Limit(StringOf(owner, name)?.Length ?? 0, limit, $"{at}.{name}", faults);
    }

    private static void NotEmpty(JsonElement owner, string name, string at, ImmutableArray<LineFault>.Builder faults)
    {
        if (string.IsNullOrEmpty(StringOf(owner, name))) faults.Add(new LineFault("May not be empty", $"{at}.{name}"));
    }

    private static void Limit(int length, int limit, string at, ImmutableArray<LineFault>.Builder faults)
    {
        if (length <= limit) return;
        faults.Add(new LineFault(string.Create(CultureInfo.InvariantCulture, $"Length must be between 0 and {limit}"), at));
    }

    private static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;

    private static int Bytes(JsonElement json) => Encoding.UTF8.GetByteCount(json.GetRawText());

    private static JsonElement[] Items(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray()]
            : [];

    private static string? StringOf(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
