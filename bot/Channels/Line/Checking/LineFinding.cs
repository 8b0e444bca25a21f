namespace Pbms.Bot.Channels.Line.Checking;

/// <summary>One thing looked at.</summary>
/// <param name="Subject">"Access token", "Webhook", …</param>
/// <param name="Seen">How it stands.</param>
/// <param name="ToDo">What to mend, and where; null when nothing.</param>
public sealed record LineFinding(LineFindingKind Kind, string Subject, string Seen, string? ToDo = null)
{
    public static LineFinding Good(string subject, string seen) => new(LineFindingKind.Good, subject, seen);

    public static LineFinding Doubtful(string subject, string seen, string toDo) => new(LineFindingKind.Doubtful, subject, seen, toDo);

    public static LineFinding Bad(string subject, string seen, string toDo) => new(LineFindingKind.Bad, subject, seen, toDo);
}
