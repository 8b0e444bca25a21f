using System.Runtime.InteropServices;
using Pbms.Core.Periods;

namespace Pbms.Core.Scoring.Ledger;

/// <summary>Puts a layout together: means from the top down, then sums, then cells. Numbers are given out from 0.</summary>
public sealed class LedgerDraft
{
    private readonly List<int> aboveMean = [];
    private readonly List<int> aboveSum = [];
    private readonly List<long> sumTargets = [];
    private readonly List<int> aboveCell;
    private readonly List<int> cellSumsAt;
    private readonly List<int> cellSums = [];

    // A hundred megabytes for a national plan: handed over as it is when the number of cells was said right.
    private long[] cellTargets;

    /// <param name="cells">How many there will be; a guess costs only memory.</param>
    public LedgerDraft(int cells)
    {
        aboveCell = new List<int>(cells);
        cellSumsAt = new List<int>(cells + 1) { 0 };
        cellTargets = new long[cells * LedgerLayout.Row];
    }

    /// <summary>A mean that is part of another, or of none.</summary>
    public int AddMean(int? above)
    {
        aboveMean.Add(above ?? LedgerLayout.None);
        return aboveMean.Count - 1;
    }

    /// <summary>A line summed over several cells; its targets are the sum of theirs.</summary>
    public int AddSum(int above)
    {
        aboveSum.Add(above);
        CollectionsMarshal.SetCount(sumTargets, sumTargets.Count + LedgerLayout.Row);
        return aboveSum.Count - 1;
    }

    /// <summary>A line at one unit.</summary>
    /// <param name="above">The mean its own figure is a part of; null when it counts in sums only.</param>
    /// <param name="sums">The sums it goes into.</param>
    /// <param name="targets">Twelve cumulative targets, then the annual one; whole, zero or more, zero for none.</param>
    /// <exception cref="ArgumentException">Not thirteen targets.</exception>
    public int AddCell(int? above, ReadOnlySpan<int> sums, ReadOnlySpan<long> targets)
    {
        if (targets.Length != LedgerLayout.Row) throw new ArgumentException($"{targets.Length} targets.", nameof(targets));
        var at = aboveCell.Count * LedgerLayout.Row;
        if (at == cellTargets.Length) Array.Resize(ref cellTargets, Math.Max(at * 2, LedgerLayout.Row));
        targets.CopyTo(cellTargets.AsSpan(at));
        aboveCell.Add(above ?? LedgerLayout.None);
        cellSums.AddRange(sums);
        cellSumsAt.Add(cellSums.Count);
        foreach (var sum in sums) Add(CollectionsMarshal.AsSpan(sumTargets).Slice(sum * LedgerLayout.Row, LedgerLayout.Row), targets);
        return aboveCell.Count - 1;
    }

    public ScoreLedger Build()
    {
        Array.Resize(ref cellTargets, aboveCell.Count * LedgerLayout.Row);
        return new(new LedgerLayout
        {
            AboveMean = [.. aboveMean],
            Planned = Planned(),
            AboveSum = [.. aboveSum],
            SumTargets = [.. sumTargets],
            AboveCell = [.. aboveCell],
            CellTargets = cellTargets,
            CellSumsAt = [.. cellSumsAt],
            CellSums = [.. cellSums],
        });
    }

    private static void Add(Span<long> sum, ReadOnlySpan<long> targets)
    {
        for (var month = 0; month < targets.Length; month++) sum[month] = checked(sum[month] + targets[month]);
    }

    private int[] Planned()
    {
        var planned = new int[aboveMean.Count];
        Count(CollectionsMarshal.AsSpan(aboveCell), cellTargets, planned);
        Count(CollectionsMarshal.AsSpan(aboveSum), CollectionsMarshal.AsSpan(sumTargets), planned);
        for (var mean = planned.Length - 1; mean >= 0; mean--)
        {
            if (planned[mean] > 0 && aboveMean[mean] != LedgerLayout.None) planned[aboveMean[mean]]++;
        }

        return planned;
    }

    private static void Count(ReadOnlySpan<int> above, ReadOnlySpan<long> targets, int[] planned)
    {
        for (var i = 0; i < above.Length; i++)
        {
            if (above[i] != LedgerLayout.None && targets[(i * LedgerLayout.Row) + FiscalYear.Months] > 0) planned[above[i]]++;
        }
    }
}
