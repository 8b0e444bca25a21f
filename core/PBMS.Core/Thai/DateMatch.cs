namespace Pbms.Core.Thai;

/// <summary>A date found in a text.</summary>
/// <param name="Mention">What was said.</param>
/// <param name="End">Where the text goes on after it.</param>
/// <param name="IsSeveral">A stretch of days was said ("3-4 ธ.ค."); the mention is its last.</param>
/// <param name="Weekday">The day of the week said with it; null when none was.</param>
internal sealed record DateMatch(DateMention Mention, int End, bool IsSeveral = false, DayOfWeek? Weekday = null);
