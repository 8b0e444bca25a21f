using System.Collections.Immutable;
using Pbms.Core.Periods;

namespace Pbms.Core.Reminders;

/// <summary>The rungs each month has reached on one day; worked out once for all units.</summary>
public sealed class MonthRungs(ReminderLadder ladder, ReportingCalendar calendar, DateOnly today)
{
    private readonly Dictionary<Month, ImmutableArray<(Rung Rung, DateOnly Day)>> reached = [];

    /// <summary>The latest rung of a month that is of this sort; null before the first.</summary>
    public (Rung Rung, DateOnly Day)? Latest(Month month, Func<Rung, bool> isMeant)
    {
        if (!reached.TryGetValue(month, out var rungs)) reached[month] = rungs = [.. ladder.Reached(month, calendar, today)];
        for (var at = rungs.Length - 1; at >= 0; at--)
        {
            if (isMeant(rungs[at].Rung)) return rungs[at];
        }

        return null;
    }
}
