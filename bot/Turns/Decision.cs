using System.Collections.Immutable;
using Pbms.Bot.Messages;
using Pbms.Core.Storage;

namespace Pbms.Bot.Turns;

/// <summary>A step as it is stored and sent.</summary>
/// <param name="Dialogue">Versioned JSON of where the conversation stands now.</param>
/// <param name="Replies">To the person whose turn it is.</param>
/// <param name="Letters">To other people.</param>
public sealed record Decision(string Dialogue, ImmutableArray<Reply> Replies, ImmutableArray<Letter> Letters, ImmutableArray<Change> Changes, ImmutableArray<AuditEntry> Audit);
