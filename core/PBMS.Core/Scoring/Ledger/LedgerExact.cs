using Pbms.Core.Periods;

namespace Pbms.Core.Scoring.Ledger;

/// <summary>The exact rational figures of a mean in one round: once over the lines, then over the means from below, with nothing kept.</summary>
internal sealed class LedgerExact
{
    private const int Months = FiscalYear.Months;

    private readonly LedgerLayout layout;
    private readonly int round;
    private readonly (Fraction Percent, int Due, Fraction Annual)?[] means;

    /// <param name="round">From 0.</param>
    public LedgerExact(LedgerLayout layout, int mean, int round)
    {
        (this.layout, this.round) = (layout, round);
        means = new (Fraction, int, Fraction)?[layout.Means];
        // Each mean comes after the one it is a part of, so that one pass marks all that lie below.
        means[mean] = default((Fraction, int, Fraction));
        for (var below = mean + 1; below < layout.Means; below++)
        {
            if (layout.AboveMean[below] is var above && above != LedgerLayout.None && means[above] is not null) means[below] = default((Fraction, int, Fraction));
        }
    }

    public (Fraction? Percent, Fraction? Annual) Of(int mean, long[] values, long[] sums)
    {
        for (var cell = 0; cell < layout.Cells; cell++)
        {
            if (Wants(layout.AboveCell[cell])) AddLine(layout.AboveCell[cell], Done(values, cell), layout.CellTargets, cell);
        }

        for (var sum = 0; sum < layout.Sums; sum++)
        {
            if (Wants(layout.AboveSum[sum])) AddLine(layout.AboveSum[sum], sums[(sum * Months) + round], layout.SumTargets, sum);
        }

        for (var below = layout.Means - 1; below > mean; below--)
        {
            if (means[below] is not null) AddPart(layout.AboveMean[below], FigureOf(below));
        }

        return FigureOf(mean);
    }

    private bool Wants(int above) => above != LedgerLayout.None && means[above] is not null;

    private (Fraction? Percent, Fraction? Annual) FigureOf(int mean) => (
        means[mean] is { Due: > 0 } due ? due.Percent / due.Due : null,
        layout.Planned[mean] > 0 ? means[mean]!.Value.Annual / layout.Planned[mean] : null);

    private void AddLine(int above, long done, long[] targets, int at)
    {
        var (target, annual) = (targets[(at * LedgerLayout.Row) + round], targets[(at * LedgerLayout.Row) + Months]);
        AddPart(above, (
            target > 0 ? Capped(done, target) : done > 0 ? Fraction.Hundred : null,
            annual > 0 ? Capped(done, annual) : null));
    }

    private void AddPart(int above, (Fraction? Percent, Fraction? Annual) part)
    {
        var (percent, due, annual) = means[above]!.Value;
        means[above] = (percent + (part.Percent ?? 0), part.Percent is null ? due : due + 1, annual + (part.Annual ?? 0));
    }

    private long Done(long[] values, int cell)
    {
        var done = 0L;
        for (var month = 0; month <= round; month++) done += values[(cell * Months) + month];
        return done;
    }

    private static Fraction Capped(long done, long target) => done >= target ? Fraction.Hundred : (Fraction)done * 100 / target;
}
