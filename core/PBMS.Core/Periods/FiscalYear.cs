using System.Globalization;

namespace Pbms.Core.Periods;

/// <summary>ปีงบประมาณ พ.ศ. Y: 1 October (Y−544 CE) to 30 September (Y−543 CE).</summary>
/// <param name="BuddhistYear">For example 2568.</param>
public readonly record struct FiscalYear(int BuddhistYear)
{
    public const int Months = 12;

    public Month FirstMonth => new(BuddhistYear - 544, 10);

    public Month LastMonth => FirstMonth.Plus(Months - 1);

    public static FiscalYear Of(Month month) => new(month.Year + (month.Number < 10 ? 543 : 544));

    public FiscalYear Previous() => new(BuddhistYear - 1);

    public bool Contains(Month month) => Of(month) == this;

    /// <summary>1 (October) – 12 (September).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies in another fiscal year.</exception>
    public int NumberOf(Month month) => Contains(month)
        ? month.Since(FirstMonth) + 1
        : throw new ArgumentOutOfRangeException(nameof(month), month, $"Not in fiscal year {BuddhistYear}.");

    /// <param name="number">1 (October) – 12 (September).</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1–12.</exception>
    public Month MonthAt(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Months);
        return FirstMonth.Plus(number - 1);
    }

    public override string ToString() => BuddhistYear.ToString(CultureInfo.InvariantCulture);
}
