using Pbms.Core.Periods;

namespace Pbms.Core.Scoring.Ledger;

/// <summary>A ledger from its values alone: cells in as many stretches as there are processors, each into sums of its own, then all added up.</summary>
internal static class LedgerRecompute
{
    private const int Months = FiscalYear.Months;

    // A stretch must be worth a thread and a set of sums.
    private const int SmallestStretch = 20_000;

    public static void Run(LedgerLayout layout, long[] values, long[] sums, Standing[] means)
    {
        Array.Clear(sums);
        Array.Clear(means);
        var stretches = Math.Clamp(layout.Cells / SmallestStretch, 1, Environment.ProcessorCount);
        var own = Enumerable.Range(0, stretches).Select(stretch => stretch == 0 ? (sums, means) : (new long[sums.Length], new Standing[means.Length])).ToArray();
        Parallel.For(0, stretches, stretch =>
        {
            var (from, to) = ((int)((long)layout.Cells * stretch / stretches), (int)((long)layout.Cells * (stretch + 1) / stretches));
            AddCells(layout, values, from, to, own[stretch].Item1, own[stretch].Item2);
        });
        foreach (var (ownSums, ownMeans) in own.Skip(1)) AddUp(ownSums, ownMeans, sums, means);
        AddSums(layout, sums, means);
        AddMeans(layout, means);
    }

    private static void AddCells(LedgerLayout layout, long[] values, int from, int to, long[] sums, Standing[] means)
    {
        for (var cell = from; cell < to; cell++)
        {
            var done = 0L;
            var above = layout.AboveCell[cell];
            var parts = layout.SumsOf(cell);
            for (var round = 0; round < Months; round++)
            {
                done += values[(cell * Months) + round];
                if (above != LedgerLayout.None) means[(above * Months) + round] += layout.OfCell(cell, round, done);
                foreach (var sum in parts) sums[(sum * Months) + round] = checked(sums[(sum * Months) + round] + done);
            }
        }
    }

    private static void AddUp(long[] ownSums, Standing[] ownMeans, long[] sums, Standing[] means)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] = checked(sums[i] + ownSums[i]);
        for (var i = 0; i < means.Length; i++) means[i] += ownMeans[i];
    }

    private static void AddSums(LedgerLayout layout, long[] sums, Standing[] means)
    {
        for (var sum = 0; sum < layout.Sums; sum++)
        {
            for (var round = 0; round < Months; round++)
            {
                means[(layout.AboveSum[sum] * Months) + round] += layout.OfSum(sum, round, sums[(sum * Months) + round]);
            }
        }
    }

    // Backwards each mean is complete before it is added to the one above it.
    private static void AddMeans(LedgerLayout layout, Standing[] means)
    {
        for (var mean = layout.Means - 1; mean >= 0; mean--)
        {
            if (layout.AboveMean[mean] is var above && above == LedgerLayout.None) continue;
            for (var round = 0; round < Months; round++)
            {
                means[(above * Months) + round] += means[(mean * Months) + round].AsPart(layout.Planned[mean]);
            }
        }
    }
}
