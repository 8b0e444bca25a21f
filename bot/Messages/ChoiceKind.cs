namespace Pbms.Bot.Messages;

public enum ChoiceKind
{
    Tap,

    /// <summary>Opens a date picker; the answer is <see cref="Input.PickedDate"/>.</summary>
    PickDate,

    /// <summary>Opens what <see cref="Choice.Action"/> names in a browser; before it is sent, the action becomes a link of the person's own.</summary>
    OpenLink,
}
