using System.Globalization;
using System.Text.Json;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Line;

/// <summary>What a person did, from the event that tells it.</summary>
internal static class LineInputs
{
    /// <returns>Null when the event lacks what its type promises.</returns>
    public static Input? Read(JsonElement element) => element.Text("type") switch
    {
        "message" => element.Property("message") is { } message ? ReadMessage(message) : null,
        "postback" => element.Property("postback") is { } postback ? ReadPostback(postback) : null,
        "follow" => new Input.Arrived(),
        "unfollow" => new Input.Left(),
        _ => null,
    };

    private static Input ReadMessage(JsonElement message) => message.Text("type") switch
    {
        // Words that cannot be read as text still deserve an answer, so they count as something other than words.
        "text" => message.Text("text") is { } text ? new Input.Said(text) : new Input.SentAttachment(AttachmentKind.Other),
        "sticker" => new Input.SentAttachment(AttachmentKind.Sticker),
        "image" => new Input.SentAttachment(AttachmentKind.Picture, SourceOf(message)),
        "file" => new Input.SentAttachment(AttachmentKind.File, SourceOf(message), message.Text("fileName"), message.Number("fileSize")),
        _ => new Input.SentAttachment(AttachmentKind.Other),
    };

    // What lies elsewhere than with LINE is not fetched: it would be an address of somebody else's choosing.
    private static string? SourceOf(JsonElement message) =>
        message.Property("contentProvider")?.Text("type") is null or "line" && message.Text("id") is { Length: > 0 } id ? id : null;

    private static Input? ReadPostback(JsonElement postback)
    {
        if (postback.Text("data") is not { } action) return null;
        return DateOnly.TryParseExact(
            postback.Property("params")?.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? new Input.PickedDate(action, date)
                : new Input.Tapped(action);
    }
}
