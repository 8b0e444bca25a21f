namespace Pbms.Core.Thai;

/// <summary>A word that starts a date.</summary>
/// <param name="Kind">What it asks of the words after it.</param>
/// <param name="Mention">What it says by itself; null when nothing.</param>
internal readonly record struct DateWord(DateWordKind Kind, DateMention? Mention);
