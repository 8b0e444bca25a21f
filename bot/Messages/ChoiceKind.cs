namespace Pbms.Bot.Messages;

public enum ChoiceKind
{
    Tap,

    /// <summary>Opens a date picker; the answer is <see cref="Input.PickedDate"/>.</summary>
    PickDate,
}
