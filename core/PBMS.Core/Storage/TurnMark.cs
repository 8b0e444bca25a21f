using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>What a conversation turn leaves on the chat account it belongs to.</summary>
/// <param name="EventId">The channel's id of the inbound event; the same id is never taken twice for one account.</param>
/// <param name="ExpectedVersion">Version of the <see cref="ChatRecord"/> the turn was decided on; 0 when there was none.</param>
/// <param name="At">When the event happened, by the channel's clock; null when it has none.</param>
/// <param name="Dialogue">Versioned JSON of the dialogue as it is now.</param>
public sealed record TurnMark(ChatAccount Account, string EventId, long ExpectedVersion, string Dialogue, DateTimeOffset? At = null);
