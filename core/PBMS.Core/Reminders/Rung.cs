using System.Diagnostics;
using Pbms.Core.Periods;

namespace Pbms.Core.Reminders;

/// <summary>One step of the ladder by which a month's report is reminded of.</summary>
/// <param name="WorkingDays">Before (<see cref="RungKind.DueSoon"/>) or after (<see cref="RungKind.Overdue"/>) the due day; 0 for the other kinds.</param>
/// <param name="Tells">Which supervisors are told as well.</param>
public sealed record Rung(RungKind Kind, int WorkingDays = 0, Escalation Tells = Escalation.Nobody)
{
    /// <summary>The working day it is reached for a month.</summary>
    public DateOnly DayIn(Month month, ReportingCalendar calendar) => Kind switch
    {
        RungKind.Opened => calendar.Holidays.WorkingDayFrom(calendar.OpensOn(month)),
        RungKind.DueSoon => calendar.Holidays.Plus(calendar.DueOn(month), -WorkingDays),
        RungKind.DueToday => calendar.DueOn(month),
        RungKind.Overdue => calendar.Holidays.Plus(calendar.DueOn(month), WorkingDays),
        // The figures are taken at the end of the cut-off day.
        RungKind.Closed => calendar.Holidays.Plus(calendar.FreezesOn(month), 1),
        _ => throw new UnreachableException($"rung {Kind}"),
    };
}
