using System.Collections.Immutable;

namespace Pbms.Publishing.Pictures;

/// <summary>Bars of 0–100 %, one a name, from top to bottom.</summary>
/// <param name="AlternativeText">What it shows, for those who do not see it.</param>
/// <param name="Columns">Side by side, for many short names.</param>
public sealed record BarChart(string Title, string AlternativeText, ImmutableArray<Bar> Bars, string Footer, int Columns = 1);
