using System.Collections.Immutable;
using System.Text.Json;
using Pbms.Bot.Messages;

namespace Pbms.Bot.Channels.Teams;

/// <summary>
/// Where something lies that a person sent. Written into the store as "file:https://…" or "picture:https://…": read by versions to come.
/// </summary>
/// <param name="NeedsToken">A picture in a message lies at the Bot Connector, which asks for the bot's token; a file's own address opens it without.</param>
internal sealed record TeamsFile(string Address, bool NeedsToken)
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";
    private const string File = "file:";
    private const string Picture = "picture:";

    public override string ToString() => (NeedsToken ? Picture : File) + Address;

    public static TeamsFile? Parse(string source) => source switch
    {
        _ when source.StartsWith(File, StringComparison.Ordinal) => new(source[File.Length..], NeedsToken: false),
        _ when source.StartsWith(Picture, StringComparison.Ordinal) => new(source[Picture.Length..], NeedsToken: true),
        _ => null,
    };

    /// <summary>What was sent with a message: files, pictures, and what else there may be.</summary>
    public static ImmutableArray<Input.SentAttachment> In(JsonElement activity) =>
    [
        .. activity.Items("attachments")
            // What is typed comes with a twin of it in HTML, which is no file.
            .Where(attachment => attachment.Text("contentType") is not (null or "text/html"))
            .Select(Read),
    ];

    private static Input.SentAttachment Read(JsonElement attachment)
    {
        var name = attachment.Text("name") is { Length: > 0 } told ? told : null;
        return attachment.Text("contentType")! switch
        {
            DownloadInfo => new(AttachmentKind.File, attachment.Property("content")?.Text("downloadUrl") is { } address ? new TeamsFile(address, false).ToString() : null, name),
            var type when type.StartsWith("image/", StringComparison.Ordinal) =>
                new(AttachmentKind.Picture, attachment.Text("contentUrl") is { } address ? new TeamsFile(address, true).ToString() : null, name),
            _ => new(AttachmentKind.File, null, name),
        };
    }
}
