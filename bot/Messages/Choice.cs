namespace Pbms.Bot.Messages;

/// <summary>A button or quick reply.</summary>
/// <param name="Label">At most 20 characters as a person counts them (grapheme clusters).</param>
/// <param name="Action">What a tap sends back; at most 300 UTF-16 units; never shown.</param>
/// <param name="Says">The words a tap puts into the chat as the person's own; the label when null.</param>
/// <param name="Kind">How it is pressed.</param>
/// <param name="Earliest">The first day a date picker offers; null when any will do.</param>
public sealed record Choice(string Label, string Action, string? Says = null, ChoiceKind Kind = ChoiceKind.Tap, DateOnly? Earliest = null)
{
    public string Spoken => Says ?? Label;
}
