using System.Text.Json.Nodes;

namespace Pbms.Tests.World;

/// <summary>One call the bot made to the Bot Connector.</summary>
/// <param name="Kind">"send", "reply", "update" or "create".</param>
/// <param name="Message">Of the message that was made or replaced; null when none was.</param>
/// <param name="Status">What was answered; 0 when it hung up.</param>
internal sealed record TeamsCall(string Kind, string Conversation, string? Message, JsonNode Activity, int Status)
{
    public override string ToString() => $"{Kind} {Conversation} {Message}: HTTP {Status}";
}
