namespace Pbms.Core.Planning;

/// <summary>Results far above the target of the whole year, and the target to propose instead (§3.2.2).</summary>
public static class AnnualOvershoot
{
    /// <summary>Half as much again as was planned for the whole year: "ค่อนข้างมาก", whose one printed example is 63,352 against 28,000 (inf.).</summary>
    private const decimal Far = 1.5m;

    /// <summary>A mean of fewer years is none.</summary>
    private const int FewestYears = 3;

    /// <param name="result">Of the year so far, in the unit of <paramref name="annual"/>.</param>
    /// <param name="annual">Nothing is far above a target of zero.</param>
    public static bool IsFar(decimal result, decimal annual) => annual > 0 && result >= annual * Far;

    /// <summary>The mean of past years, in whole units and rounded up; null of fewer than three.</summary>
    public static decimal? Proposed(IReadOnlyCollection<decimal> past) => past.Count < FewestYears ? null : decimal.Ceiling(past.Average());
}
