using Pbms.Core.Periods;

namespace Pbms.Core.Scoring.Ledger;

/// <summary>
/// The plan as the ledger needs it: which figure is part of which mean, and what is planned, in flat arrays. Built once a plan by
/// <see cref="LedgerDraft"/>; read-only after that. Some 150 bytes for each line a unit carries.
/// </summary>
/// <remarks>
/// A <b>cell</b> is one line at one unit. Its figure is part of one mean at most (its unit's); through <b>sums</b> (a line over all provinces)
/// it also counts elsewhere. <b>Means</b> stand in an order in which each comes after the mean it is a part of.
/// </remarks>
internal sealed class LedgerLayout
{
    /// <summary>Twelve cumulative targets, then the annual one.</summary>
    public const int Row = FiscalYear.Months + 1;

    public const int None = -1;

    /// <summary>The mean that a mean is a part of.</summary>
    public required int[] AboveMean { get; init; }

    /// <summary>How many parts of a mean have an annual target.</summary>
    public required int[] Planned { get; init; }

    /// <summary>The mean that a sum is a part of.</summary>
    public required int[] AboveSum { get; init; }

    public required long[] SumTargets { get; init; }

    /// <summary>The mean that a cell's own figure is a part of.</summary>
    public required int[] AboveCell { get; init; }

    public required long[] CellTargets { get; init; }

    /// <summary>Where a cell's sums begin in <see cref="CellSums"/>; one entry more than there are cells.</summary>
    public required int[] CellSumsAt { get; init; }

    public required int[] CellSums { get; init; }

    public int Cells => AboveCell.Length;

    public int Sums => AboveSum.Length;

    public int Means => AboveMean.Length;

    public ReadOnlySpan<int> SumsOf(int cell) => CellSums.AsSpan(CellSumsAt[cell]..CellSumsAt[cell + 1]);

    /// <summary>A cell's own figure in a round, as a part.</summary>
    public Standing OfCell(int cell, int month, long done) =>
        Standing.OfLine(done, CellTargets[(cell * Row) + month], CellTargets[(cell * Row) + FiscalYear.Months]);

    public Standing OfSum(int sum, int month, long done) =>
        Standing.OfLine(done, SumTargets[(sum * Row) + month], SumTargets[(sum * Row) + FiscalYear.Months]);
}
