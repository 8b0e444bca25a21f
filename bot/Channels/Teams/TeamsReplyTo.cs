namespace Pbms.Bot.Channels.Teams;

/// <summary>Where an answer goes, as the reply token of the event says. Written into the outbox: read by versions to come.</summary>
public abstract record TeamsReplyTo
{
    private const string Card = "card:";
    private const string Message = "to:";

    private TeamsReplyTo()
    {
    }

    /// <summary>In the place of the card that was answered: its old buttons are gone with it.</summary>
    public sealed record InPlaceOf(string Activity) : TeamsReplyTo
    {
        public override string ToString() => Card + Activity;
    }

    /// <summary>Under the message it answers.</summary>
    public sealed record Under(string Activity) : TeamsReplyTo
    {
        public override string ToString() => Message + Activity;
    }

    /// <summary>At the end of the chat.</summary>
    public sealed record AtTheEnd : TeamsReplyTo
    {
        public override string ToString() => "new";
    }

    public static TeamsReplyTo Parse(string? token) => token switch
    {
        _ when token?.StartsWith(Card, StringComparison.Ordinal) is true => new InPlaceOf(token[Card.Length..]),
        _ when token?.StartsWith(Message, StringComparison.Ordinal) is true => new Under(token[Message.Length..]),
        _ => new AtTheEnd(),
    };
}
