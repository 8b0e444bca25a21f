using System.Collections.Immutable;

namespace Pbms.Core.Reporting;

/// <summary>A class of shortfall reasons (§3.1). Classes are data; "other" is always among them.</summary>
/// <param name="Code">Stable, for example "external".</param>
/// <param name="Name">As the report words it.</param>
/// <param name="Label">Short enough for a button: 20 characters as seen.</param>
/// <param name="Keywords">Words that point to it in a reporter's own words; one that ends in "?" is a weak sign (<see cref="ReasonSuggestion"/>).</param>
public sealed record ReasonClass(string Code, string Name, string Label, ImmutableArray<string> Keywords)
{
    public const string Other = "other";

    // Records compare arrays by reference; two classes are equal when what is in them is.
    public bool Equals(ReasonClass? other) =>
        other is not null && Code == other.Code && Name == other.Name && Label == other.Label && Keywords.SequenceEqual(other.Keywords);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
