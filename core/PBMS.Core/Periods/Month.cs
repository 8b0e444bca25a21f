using System.Globalization;

namespace Pbms.Core.Periods;

/// <summary>A calendar month of the Common Era; text made for people turns it Buddhist, storage never does.</summary>
/// <param name="Year">1–9999, CE.</param>
/// <param name="Number">1 (January) – 12 (December).</param>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public Month Plus(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>Whole months from <paramref name="other"/> to this one; negative when this one is earlier.</summary>
    public int Since(Month other) => ((Year - other.Year) * 12) + Number - other.Number;

    public int CompareTo(Month other) => Since(other);

    /// <summary>ISO text, "2024-11".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");

    /// <summary>Reads ISO text, "2024-11"; null when it is anything else.</summary>
    public static Month? TryParse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : null;

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;
}
