namespace Pbms.Publishing.Report;

/// <summary>A result far above the target of the whole year (§3.2.2).</summary>
/// <param name="Proposed">Mean of at least three past years, in whole units; null when fewer are known.</param>
/// <param name="PastYears">How many past years are known.</param>
public sealed record Overshoot(string UnitName, string Activity, Amount Annual, Amount Result, Amount? Proposed, int PastYears);
