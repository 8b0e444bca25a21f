namespace Pbms.Bot.Messages;

public sealed record CardFact(string Label, string Value);
