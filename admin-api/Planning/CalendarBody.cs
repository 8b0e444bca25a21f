using Pbms.Core.Periods;

namespace Pbms.AdminApi.Planning;

/// <summary>The days of the reporting calendar, each 1–28.</summary>
/// <param name="OpensOn">Day of the month itself.</param>
/// <param name="DueOn">Day of the next month; moves to a working day.</param>
/// <param name="FreezesOn">Day of the next month, not before the due day.</param>
public sealed record CalendarBody(int OpensOn, int DueOn, int FreezesOn)
{
    public static CalendarBody Of(ReportingDays days) => new(days.OpensOn, days.DueOn, days.FreezesOn);
}
