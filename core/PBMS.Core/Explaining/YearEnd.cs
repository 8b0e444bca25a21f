using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>
/// Where a line may stand at the end of the year: a guess from its plan and its pace, and said to be one wherever it is shown. In the line's
/// unit of measure; see <see cref="YearEndGuess"/> for how it is made and how well it did.
/// </summary>
/// <param name="Annual">The annual target; above zero.</param>
/// <param name="Done">Cumulative result of the round.</param>
/// <param name="AtThisPace">Annual target × result ÷ cumulative target: the rest of the plan at the line's own pace.</param>
/// <param name="AsPlanned">Result + what is still planned: the rest of the plan exactly.</param>
/// <param name="Low">The rest of the plan at the mean pace of the slowest fifth of all; never above <paramref name="AtThisPace"/>.</param>
/// <param name="High">The same of the fastest fifth; never below <paramref name="AtThisPace"/>.</param>
public sealed record YearEnd(LineScore Line, decimal Annual, decimal Done, Fraction AtThisPace, Fraction AsPlanned, Fraction Low, Fraction High)
{
    /// <summary>12-month % at this pace, capped at 100.</summary>
    public Fraction Percent => PercentOf(AtThisPace);

    public Fraction LowPercent => PercentOf(Low);

    public Fraction HighPercent => PercentOf(High);

    /// <summary>Even the low end reaches the annual target.</summary>
    public bool IsSafe => Low >= Annual;

    /// <summary>Even the high end does not.</summary>
    public bool IsOutOfReach => High < Annual;

    private Fraction PercentOf(Fraction amount) => Fraction.Min(Fraction.Hundred, amount * 100 / Annual);
}
