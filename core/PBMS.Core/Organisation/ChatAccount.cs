namespace Pbms.Core.Organisation;

/// <summary>Where a person is reached: a channel and the id that channel knows them by.</summary>
/// <param name="Channel">"line", "teams" or "terminal".</param>
/// <param name="UserId">Personal data: never in a log together with a name.</param>
public readonly record struct ChatAccount(string Channel, string UserId)
{
    public const string Line = "line";
    public const string Teams = "teams";
    public const string Terminal = "terminal";

    /// <summary>What <see cref="ToString"/> made. The channel has no colon; the channel's user id may ("29:1abc" in Teams).</summary>
    /// <exception cref="FormatException">Anything else.</exception>
    public static ChatAccount Parse(string text) => text.IndexOf(':', StringComparison.Ordinal) switch
    {
        < 0 => throw new FormatException("A chat account reads channel:user."),
        var colon => new(text[..colon], text[(colon + 1)..]),
    };

    public override string ToString() => $"{Channel}:{UserId}";
}
