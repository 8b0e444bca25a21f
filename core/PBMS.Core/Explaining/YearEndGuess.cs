using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Scoring;

namespace Pbms.Core.Explaining;

/// <summary>
/// Guesses the end of the year, plan-proportionally: what is still planned is done at some pace, a pace being result ÷ cumulative target.
/// The middle is the line's own pace so far. The range goes from the mean pace of the slowest fifth to that of the fastest fifth, of all paces seen
/// in the round, one for each unit and quantity line due; with fewer than <see cref="Fewest"/> of them nothing is guessed.
/// </summary>
/// <remarks>
/// How well it did (YearEndTests). Fiscal year 2568 is known to its second month only, and most of its monthly figures are demonstration data, so
/// that no real year end can be held against a guess yet. Each of the 72 lines due by then, foretold from the paces of all others: 62 (86 %) in
/// their range. The year rehearsed to its end, each month at a pace drawn from those seen: 97 % of the lines in their range after 2 months (median
/// error of the middle 7 %), 98 % (5 %) after 4, 97 % (2 %) after 6, 100 % (under 1 %) after 9. A rehearsal has no trends and no season: the range
/// is wide on purpose. Judge it again when a whole year is in.
/// </remarks>
public sealed class YearEndGuess
{
    /// <summary>Two in each fifth.</summary>
    public const int Fewest = 10;

    private YearEndGuess(ImmutableArray<decimal> paces)
    {
        Paces = paces;
        if (Paces.Length < Fewest) return;
        Slow = paces[..(paces.Length / 5)].Average();
        Fast = paces[^(paces.Length / 5)..].Average();
    }

    /// <summary>All paces seen, the slowest first; 1 is as planned.</summary>
    public ImmutableArray<decimal> Paces { get; }

    /// <summary>Mean pace of the slowest fifth.</summary>
    public decimal Slow { get; }

    /// <summary>Mean pace of the fastest fifth.</summary>
    public decimal Fast { get; }

    /// <summary>The paces of a round, of every unit that reports a quantity line due in it.</summary>
    /// <param name="without">A line whose own units are left out; for judging the method by what it did not see.</param>
    public static YearEndGuess From(Scorecards cards, LineCode? without = null) => new(
    [
        .. (from line in cards.Year.Plan.Lines
            where line.IsReported && line.IsCounted && line.Code != without
            from schedule in cards.Year.Plan.CarriersOf(line.Code)
            let score = cards.Of(line, schedule.OrgUnit)
            where score.State is LineState.Due
            select (score.Figures.Result?.Value ?? 0) / score.Figures.Target.Value).Order(),
    ]);

    /// <summary>
    /// The end of the year for a line, of one unit or summed; null when it is no quantity, has no annual target, is not due yet, not reported by
    /// anybody, or when too few paces are known.
    /// </summary>
    public YearEnd? Of(LineScore line)
    {
        if (Paces.Length < Fewest || !line.Line.IsCounted || line.IsUnreported || line is not { State: LineState.Due, Figures.Annual: { Value: > 0 } annual }) return null;
        var done = line.Figures.Result?.Value ?? 0;
        var left = Math.Max(0, annual.Value - line.Figures.Target.Value);
        var own = (Fraction)done / line.Figures.Target.Value;
        return new YearEnd(
            line,
            annual.Value,
            done,
            done + (own * left),
            done + left,
            done + (Fraction.Min(own, Slow) * left),
            done + (Max(own, Fast) * left));
    }

    private static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;
}
