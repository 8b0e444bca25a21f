using Pbms.Core.Periods;

namespace Pbms.Core.Scoring.Ledger;

/// <summary>
/// Every mean of a plan in all twelve rounds, kept up to date: a value put in moves its own cell, the sums it is in and the means above them,
/// and nothing else. Sums are whole numbers, so that the same values make the same ledger in whatever order they come; the exact rational of a
/// mean is worked out when it is asked for. One writer; whoever reads while another writes must keep them apart.
/// </summary>
/// <remarks>
/// Rational sums would do, were it not that the common denominator of a million targets has a million digits.
/// </remarks>
public sealed class ScoreLedger
{
    private const int Months = FiscalYear.Months;

    private readonly LedgerLayout layout;
    private readonly long[] values;
    private readonly long[] sums;
    private readonly Standing[] means;

    internal ScoreLedger(LedgerLayout layout)
    {
        this.layout = layout;
        values = new long[layout.Cells * Months];
        sums = new long[layout.Sums * Months];
        means = new Standing[layout.Means * Months];
        Recompute();
    }

    /// <summary>Puts in what a cell did in a month, in place of what was there, and brings everything above it up to date.</summary>
    /// <param name="month">1–12, as are rounds.</param>
    /// <param name="value">Whole, zero or more; zero also for a value taken back.</param>
    public void Put(int cell, int month, long value)
    {
        ref var kept = ref values[(cell * Months) + month - 1];
        var more = value - kept;
        if (more == 0) return;
        var done = 0L;
        for (var before = 0; before < month - 1; before++) done += values[(cell * Months) + before];
        for (var round = month - 1; round < Months; round++)
        {
            done += values[(cell * Months) + round];
            if (layout.AboveCell[cell] is var above && above != LedgerLayout.None)
            {
                Move(above, round, layout.OfCell(cell, round, done), layout.OfCell(cell, round, done + more));
            }

            foreach (var sum in layout.SumsOf(cell)) Raise(sum, round, more);
        }

        kept = value;
    }

    /// <summary>Puts in a value without bringing anything up to date; for a load that ends with <see cref="Recompute"/>.</summary>
    public void Load(int cell, int month, long value) => values[(cell * Months) + month - 1] = value;

    /// <summary>Everything from the values alone, on all processors.</summary>
    public void Recompute() => LedgerRecompute.Run(layout, values, sums, means);

    /// <summary>N-month % of a mean; null when nothing in it is due.</summary>
    /// <param name="round">1–12.</param>
    public Band? PercentOf(int mean, int round) =>
        means[(mean * Months) + round - 1] is { Due: > 0 } standing ? Band.Mean(standing.Round, standing.Due) : null;

    /// <summary>12-month % of a mean; null when nothing in it has an annual target.</summary>
    public Band? AnnualOf(int mean, int round) =>
        layout.Planned[mean] > 0 ? Band.Mean(means[(mean * Months) + round - 1].Annual, layout.Planned[mean]) : null;

    /// <summary>Both figures of a mean to the last digit, worked out from the lines below it.</summary>
    public (Fraction? Percent, Fraction? Annual) ExactOf(int mean, int round) => new LedgerExact(layout, mean, round - 1).Of(mean, values, sums);

    private void Raise(int sum, int round, long more)
    {
        ref var done = ref sums[(sum * Months) + round];
        Move(layout.AboveSum[sum], round, layout.OfSum(sum, round, done), layout.OfSum(sum, round, done + more));
        done = checked(done + more);
    }

    private void Move(int mean, int round, Standing before, Standing after)
    {
        while (mean != LedgerLayout.None && before != after)
        {
            ref var standing = ref means[(mean * Months) + round];
            var part = standing.AsPart(layout.Planned[mean]);
            standing = standing - before + after;
            (before, after) = (part, standing.AsPart(layout.Planned[mean]));
            mean = layout.AboveMean[mean];
        }
    }
}
