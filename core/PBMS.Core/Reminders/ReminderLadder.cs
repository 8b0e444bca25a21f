using System.Collections.Immutable;
using Pbms.Core.Periods;

namespace Pbms.Core.Reminders;

/// <summary>When who is told that a report is owed, as data.</summary>
/// <param name="Rungs">In no particular order; of those a month has reached, the latest is the one that speaks.</param>
/// <param name="PromiseGrace">Working days after a promised day (กำหนดแล้วเสร็จ) by which it is asked about once more, and the supervisor told.</param>
/// <param name="Unanswered">Working days after a reporter's question at which the planner is reminded of it, rising.</param>
/// <param name="FirstLook">How far back answers and broken promises are news to a person who was never told anything.</param>
public sealed record ReminderLadder(ImmutableArray<Rung> Rungs, int PromiseGrace, ImmutableArray<int> Unanswered, TimeSpan FirstLook)
{
    /// <summary>The month opens · due in 3 working days · due today · 1, 3 and 7 working days overdue, with supervisors · closed.</summary>
    public static ReminderLadder Default { get; } = Of(dueSoon: 3, overdue: [1, 3, 7]);

    /// <param name="dueSoon">Working days before the due day, 1–15.</param>
    /// <param name="overdue">Working days after the due day, rising. At the last of them every supervisor above is told, before that only the nearest.</param>
    public static ReminderLadder Of(int dueSoon, ImmutableArray<int> overdue) => new(
        [
            new(RungKind.Opened),
            new(RungKind.DueSoon, dueSoon),
            new(RungKind.DueToday),
            .. overdue.Select(days => new Rung(RungKind.Overdue, days, days == overdue[^1] ? Escalation.Everybody : Escalation.Nearest)),
            new(RungKind.Closed),
        ],
        PromiseGrace: 3,
        Unanswered: [1, 3, 7],
        FirstLook: TimeSpan.FromDays(7));

    /// <summary>The rungs a month has reached by this day, each with its day, the latest last.</summary>
    public IEnumerable<(Rung Rung, DateOnly Day)> Reached(Month month, ReportingCalendar calendar, DateOnly today) => Days(month, calendar)
        .Where(rung => rung.Day <= today);

    /// <summary>All rungs of a month with their days, the latest last.</summary>
    public IEnumerable<(Rung Rung, DateOnly Day)> Days(Month month, ReportingCalendar calendar) => Rungs
        .Select(rung => (Rung: rung, Day: rung.DayIn(month, calendar)))
        .OrderBy(rung => rung.Day)
        .ThenBy(rung => rung.Rung.Kind);
}
