namespace Pbms.Core.Reporting;

/// <summary>One of several answers typed at once.</summary>
/// <param name="Number">The line it is for, from 1.</param>
/// <param name="Text">The words of the answer on one line, in one spelling with ASCII digits; not empty.
/// It may not be readable ("ประมาณ 5").</param>
public sealed record NumberedAnswer(int Number, string Text);
