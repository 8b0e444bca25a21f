using System.Collections.Immutable;

namespace Pbms.Publishing.Sentences;

public abstract record SentencesResult
{
    private SentencesResult()
    {
    }

    public sealed record Read(SentenceBook Sentences) : SentencesResult;

    /// <param name="Faults">A sentence for each fault; at least one.</param>
    public sealed record Refused(ImmutableArray<string> Faults) : SentencesResult;
}
