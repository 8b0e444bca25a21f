namespace Pbms.Core.Periods;

/// <summary>รอบ N เดือน: cumulative from 1 October to the end of the Nth month (§1).</summary>
public readonly record struct Round
{
    /// <param name="months">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Months outside 1–12.</exception>
    public Round(FiscalYear year, int months)
    {
        (Year, LastMonth) = (year, year.MonthAt(months));
    }

    public FiscalYear Year { get; }

    public Month LastMonth { get; }

    public int Months => Year.NumberOf(LastMonth);

    public static Round Through(Month month) => new(FiscalYear.Of(month), FiscalYear.Of(month).NumberOf(month));
}
