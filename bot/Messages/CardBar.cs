namespace Pbms.Bot.Messages;

/// <summary>One bar of a small chart.</summary>
/// <param name="Label">Short: "พ.ย. 67".</param>
/// <param name="Text">The figures the bar stands for; a chart is never read by its bars alone.</param>
/// <param name="Fill">Length of the bar, 0–100.</param>
public sealed record CardBar(string Label, string Text, int Fill);
