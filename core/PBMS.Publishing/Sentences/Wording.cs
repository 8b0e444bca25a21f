using System.Collections.Immutable;

namespace Pbms.Publishing.Sentences;

/// <summary>Every sentence of the report, in the order it is said (§1–§3). Each can be reworded in a sentences file.</summary>
public static partial class Wording
{
    public static ImmutableArray<Sentence> All => [.. Frame, .. ByProject, .. Central, .. Regional, .. Analysis];
}
