namespace Pbms.Core.Thai;

/// <summary>A month as somebody named it.</summary>
/// <param name="Number">1 (January) – 12 (December).</param>
/// <param name="Year">CE; null when it was not said.</param>
public readonly record struct MonthMention(int Number, int? Year);
