using System.Collections.Immutable;
using Pbms.Bot.Conversation;

namespace Pbms.Benchmarks.Turns;

/// <summary>Tells an answer from the bot's saying that it has none.</summary>
internal static class Heard
{
    private static readonly ImmutableArray<string> Misunderstandings =
        [Phrases.NotUnderstood, Phrases.NotANumber, Phrases.OldButton, Phrases.UnknownButton, Phrases.NumberIsNoReason];

    private static readonly string Failure = Phrases.Failed("").Split('\n')[0];

    public static bool IsAnswer(string words) => !IsFailure(words) && !Misunderstandings.Any(sentence => words.Contains(sentence, StringComparison.Ordinal));

    /// <summary>A step threw, and a number to quote was given.</summary>
    public static bool IsFailure(string words) => words.Contains(Failure, StringComparison.Ordinal);
}
