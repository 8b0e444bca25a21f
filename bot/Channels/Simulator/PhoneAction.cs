namespace Pbms.Bot.Channels.Simulator;

/// <summary>What a person does on the phone, in LINE's terms.</summary>
public abstract record PhoneAction
{
    private PhoneAction()
    {
    }

    public sealed record Text(string Words) : PhoneAction;

    /// <summary>A tap on a button or quick reply.</summary>
    /// <param name="DisplayText">What LINE shows as the person's words; null shows nothing.</param>
    /// <param name="Date">What was picked, when the button opened a date picker.</param>
    public sealed record Postback(string Data, string? DisplayText, DateOnly? Date) : PhoneAction;

    public sealed record Sticker : PhoneAction;

    public sealed record Image : PhoneAction;

    public sealed record Follow : PhoneAction;

    /// <summary>Blocks the bot.</summary>
    public sealed record Unfollow : PhoneAction;
}
