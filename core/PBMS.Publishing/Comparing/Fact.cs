namespace Pbms.Publishing.Comparing;

/// <summary>One figure of a report, addressed so that it is found in another.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Exact">What equality is judged on: the exact fraction of a percentage, else the text.</param>
/// <param name="Number">Null when it is no number.</param>
internal sealed record Fact(string Part, string Code, string Name, string Figure, string Text, string Exact, decimal? Number)
{
    public (string Part, string Code, string Figure) Address => (Part, Code, Figure);
}
