using System.Text.Json.Serialization;
using Pbms.AdminApi.Conventions;
using Pbms.Core.Storage;

namespace Pbms.AdminApi.Channels;

/// <summary>One thing looked at in a channel.</summary>
/// <param name="ToDo">What to mend, and where; null when nothing.</param>
public sealed record ChannelCheckRow(
    string Channel, [property: JsonConverter(typeof(SnakeCase<ChannelFindingKind>))] ChannelFindingKind Kind, string Subject, string Seen, string? ToDo)
{
    public static ChannelCheckRow Of(string channel, ChannelFinding finding) => new(channel, finding.Kind, finding.Subject, finding.Seen, finding.ToDo);
}
