using System.Collections.Immutable;
using Pbms.Core.Organisation;

namespace Pbms.Core.Storage;

/// <summary>A chat account as stored: whose it is, where its conversation stands, which events it has taken.</summary>
/// <param name="Version">Counts the turns; 0 for an account never seen.</param>
/// <param name="Person">Null until the account is linked.</param>
/// <param name="Dialogue">Versioned JSON; empty for an account never seen.</param>
/// <param name="RecentEvents">The last <see cref="RememberedEvents"/> event ids, oldest first.</param>
/// <param name="LastAt">When the latest event taken happened, by the channel's clock.</param>
/// <param name="IsReachable">False once the channel says that nothing arrives there (blocked, removed).</param>
public sealed record ChatRecord(
    ChatAccount Account,
    long Version,
    PersonId? Person,
    string Dialogue,
    ImmutableArray<string> RecentEvents,
    bool IsReachable,
    DateTimeOffset? LastAt = null)
{
    /// <summary>A channel redelivers within minutes; nobody writes this many messages in between.</summary>
    public const int RememberedEvents = 64;

    public static ChatRecord New(ChatAccount account) => new(account, 0, null, "", [], true);

    public bool HasTaken(string eventId) => RecentEvents.Contains(eventId);

    public ChatRecord After(TurnMark turn) => this with
    {
        Version = Version + 1,
        Dialogue = turn.Dialogue,
        RecentEvents = [.. RecentEvents.TakeLast(RememberedEvents - 1), turn.EventId],
        IsReachable = true,
        LastAt = turn.At is null || turn.At < LastAt ? LastAt : turn.At,
    };
}
