namespace Pbms.Publishing.Report;

/// <summary>A percentage as the report prints it.</summary>
/// <param name="Text">"100" or two decimals, never across a threshold (DOMAIN §4.8).</param>
/// <param name="Exact">The rational number behind it, "1568/17", so that two reports can be compared exactly.</param>
/// <param name="IsAssumed">Demonstration data went into it; shown with a star.</param>
public sealed record ShownPercent(string Text, string Exact, bool IsAssumed)
{
    public string Starred => Star.After(Text, IsAssumed);
}
