using System.Collections.Immutable;

namespace Pbms.Bot.Conversation.Asking;

/// <summary>One page of a long list.</summary>
/// <param name="From">How many come before it.</param>
public sealed record Page<T>(ImmutableArray<T> Shown, int From, int Total)
{
    /// <summary>Where the next page begins; null when this is the last.</summary>
    public int? Next => From + Shown.Length < Total ? From + Shown.Length : null;
}
