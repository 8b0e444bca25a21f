namespace Pbms.Core.Storage;

/// <summary>One thing looked at when a channel is checked. For administrators: no secret is in it.</summary>
/// <param name="Subject">"Access token", "Webhook", …</param>
/// <param name="Seen">How it stands.</param>
/// <param name="ToDo">What to mend, and where; null when nothing.</param>
public sealed record ChannelFinding(ChannelFindingKind Kind, string Subject, string Seen, string? ToDo = null)
{
    public static ChannelFinding Good(string subject, string seen) => new(ChannelFindingKind.Good, subject, seen);

    public static ChannelFinding Doubtful(string subject, string seen, string toDo) => new(ChannelFindingKind.Doubtful, subject, seen, toDo);

    public static ChannelFinding Bad(string subject, string seen, string toDo) => new(ChannelFindingKind.Bad, subject, seen, toDo);
}
