namespace Pbms.Bot.Messages;

/// <summary>A button or quick reply.</summary>
/// <param name="Label">At most 20 characters as a person counts them (grapheme clusters).</param>
/// <param name="Action">What a tap sends back; at most 300 UTF-16 units; never shown.</param>
/// <param name="Says">The words a tap puts into the chat as the person's own; the label when null.</param>
/// <param name="Kind">How it is pressed.</param>
/// <param name="Earliest">The first day a date picker offers; null when any will do.</param>
public sealed record Choice(string Label, string Action, string? Says = null, ChoiceKind Kind = ChoiceKind.Tap, DateOnly? Earliest = null)
{
    /// <summary>In an action, what follows names the one question it answers.</summary>
    public const char QuestionMark = '@';

    public string Spoken => Says ?? Label;

    /// <summary>Whether an action answers one question, and has had its day once that is answered; others can be pressed again and again.</summary>
    public static bool AnswersAQuestion(string action) => action.Contains(QuestionMark, StringComparison.Ordinal);
}
