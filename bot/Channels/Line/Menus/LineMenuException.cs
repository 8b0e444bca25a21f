namespace Pbms.Bot.Channels.Line.Menus;

/// <summary>A menu could not be seen to; nothing is lost, and it may be tried again.</summary>
public sealed class LineMenuException(string message) : Exception(message);
