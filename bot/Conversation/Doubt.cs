namespace Pbms.Bot.Conversation;

/// <summary>An answer given, among several or before something else came between, that must be asked about before it counts.</summary>
/// <param name="Value">The number given, clear but unusual; null when none could be read.</param>
public sealed record Doubt(decimal? Value);
