using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Pbms.Core.Thai;

/// <summary>The one place that makes dates of the Buddhist era (พ.ศ. = CE + 543) out of the CE dates the system keeps.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Short and long are lengths of the text here, not types.")]
public static class ThaiDateWriter
{
    /// <summary>Years from the common to the Buddhist era.</summary>
    public const int BuddhistEraOffset = 543;

    private const int Century = 100;

    /// <summary>3 ธ.ค. 67</summary>
    public static string Short(DateOnly d) => Invariant($"{d.Day} {MonthShort(d.Year, d.Month)}");

    /// <summary>3 ธันวาคม 2567</summary>
    public static string Long(DateOnly d) => Invariant($"{d.Day} {MonthLong(d.Year, d.Month)}");

    /// <summary>2 ธ.ค. 67 09:14</summary>
    /// <param name="bangkok">A moment already on the clock of Bangkok; it is printed as it stands.</param>
    public static string Moment(DateTimeOffset bangkok) =>
        Invariant($"{Short(DateOnly.FromDateTime(bangkok.DateTime))} {bangkok.Hour:00}:{bangkok.Minute:00}");

    /// <summary>พ.ย. 67</summary>
    /// <param name="year">CE.</param>
    /// <param name="month">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static string MonthShort(int year, int month) =>
        Invariant($"{MonthAbbreviation(month)} {(year + BuddhistEraOffset) % Century:00}");

    /// <summary>พฤศจิกายน 2567</summary>
    /// <param name="year">CE.</param>
    /// <param name="month">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static string MonthLong(int year, int month) => Invariant($"{MonthName(month)} {year + BuddhistEraOffset}");

    /// <summary>พฤศจิกายน</summary>
    /// <param name="month">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static string MonthName(int month) => ThaiMonths.Names[IndexOf(month)];

    /// <summary>พ.ย.</summary>
    /// <param name="month">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static string MonthAbbreviation(int month) => ThaiMonths.Abbreviations[IndexOf(month)];

    private static int IndexOf(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, ThaiMonths.Names.Length);
        return month - 1;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
