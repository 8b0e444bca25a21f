namespace Pbms.Core.Thai;

/// <summary>A date as it was said, before it is known which day is today.</summary>
internal abstract record DateMention
{
    private DateMention()
    {
    }

    /// <summary>3 ธ.ค. 67; the day and month may not exist.</summary>
    public sealed record OnDay(int Day, int Month, DateYear Year) : DateMention;

    /// <summary>วันที่ 3; with the months from this one when said (วันที่ 3 เดือนหน้า).</summary>
    public sealed record OnDayOfMonth(int Day, int? MonthsAhead) : DateMention;

    /// <summary>พรุ่งนี้, อีก 3 วัน.</summary>
    public sealed record InDays(int Days) : DateMention;

    /// <summary>สิ้นเดือน, สิ้นเดือนหน้า.</summary>
    public sealed record EndOfMonth(int MonthsAhead) : DateMention;

    /// <summary>สิ้นเดือน ธ.ค.</summary>
    public sealed record EndOfNamedMonth(int Month, DateYear Year) : DateMention;

    /// <summary>สิ้นปีงบประมาณ: 30 September (DOMAIN §1).</summary>
    public sealed record EndOfFiscalYear : DateMention;

    /// <summary>วันศุกร์, ศุกร์นี้ (week 0), ศุกร์หน้า (week 1), ศุกร์ที่แล้ว (week −1).</summary>
    public sealed record OnWeekday(DayOfWeek Day, int Week) : DateMention;
}
