namespace Pbms.Core.Periods;

/// <summary>When a month opens, is due and is frozen (DOMAIN §5; days are settings).</summary>
public sealed class ReportingCalendar(ReportingDays days, HolidayCalendar holidays)
{
    public ReportingDays Days { get; } = days;

    public HolidayCalendar Holidays { get; } = holidays;

    public DateOnly OpensOn(Month month) => new(month.Year, month.Number, Days.OpensOn);

    public DateOnly DueOn(Month month) => NextMonthWorkingDay(month, Days.DueOn);

    /// <summary>The cut-off: the round's figures are taken at the end of this day.</summary>
    public DateOnly FreezesOn(Month month) => NextMonthWorkingDay(month, Days.FreezesOn);

    /// <summary>The month whose results are being asked for on this day: the latest that has opened.</summary>
    public Month ReportingMonth(DateOnly today)
    {
        var month = Month.Of(today);
        return OpensOn(month) <= today ? month : month.Plus(-1);
    }

    /// <summary>After the due day an entry is accepted but marked late.</summary>
    public bool IsLate(Month month, DateOnly today) => today > DueOn(month);

    private DateOnly NextMonthWorkingDay(Month month, int day) =>
        Holidays.WorkingDayFrom(new DateOnly(month.Plus(1).Year, month.Plus(1).Number, day));
}
