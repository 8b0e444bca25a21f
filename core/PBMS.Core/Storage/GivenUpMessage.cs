namespace Pbms.Core.Storage;

/// <summary>A message that did not go out and is not tried any more, for the admin to look at.</summary>
/// <param name="Reason">Status codes and ids, never words of a message.</param>
public sealed record GivenUpMessage(OutboxMessage Message, DateTimeOffset At, string Reason);
