using System.Text.Json.Nodes;

namespace Pbms.Bot.Channels.Teams;

/// <summary>What Teams is answered.</summary>
/// <param name="Body">Only for a request that waits for one (an invoke).</param>
public sealed record TeamsAnswer(int Status, JsonObject? Body = null)
{
    public static TeamsAnswer Taken { get; } = new(StatusCodes.Status200OK);

    /// <summary>The button was pressed; what it does arrives as a message.</summary>
    public static TeamsAnswer Pressed(string words) => new(StatusCodes.Status200OK, new JsonObject
    {
        ["statusCode"] = StatusCodes.Status200OK,
        ["type"] = "application/vnd.microsoft.activity.message",
        ["value"] = words,
    });
}
