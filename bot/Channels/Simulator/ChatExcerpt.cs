using System.Collections.Immutable;

namespace Pbms.Bot.Channels.Simulator;

/// <summary>What is new in one chat, and a hint of what is new in the others.</summary>
/// <param name="Run">Which run of the demonstration it is; a start-over begins the next, and what was shown before is void.</param>
/// <param name="Last">The newest entry of all chats: ask for what came after it next time.</param>
/// <param name="Elsewhere">LINE user id of every other chat the bot has written in, and its newest entry there.</param>
public sealed record ChatExcerpt(
    int Run,
    long Last,
    ImmutableArray<TranscriptEntry> Entries,
    ImmutableDictionary<string, long> Elsewhere);
