using System.Collections.Immutable;
using Pbms.Core.Planning;
using Pbms.Core.Storage;

namespace Pbms.Core.Import;

/// <summary>Which targets differ between two states of a plan.</summary>
public static class TargetRevisions
{
    public static ImmutableArray<TargetRevision> Of(Plan before, Plan after, string reason, string by, DateTimeOffset at) =>
    [
        .. Pairs(before, after)
            .Where(pair => !IsSame(pair.Before, pair.After))
            .Select(pair => (Any: (pair.After ?? pair.Before)!, pair.Before, pair.After))
            .Select(pair => new TargetRevision(after.Year, pair.Any.Line, pair.Any.OrgUnit, pair.Before, pair.After, reason, by, at)),
    ];

    private static IEnumerable<(TargetSchedule? Before, TargetSchedule? After)> Pairs(Plan before, Plan after) =>
    [
        .. after.Schedules.Select(schedule => (before.ScheduleOf(schedule.Line, schedule.OrgUnit), schedule)),
        .. before.Schedules.Where(schedule => after.ScheduleOf(schedule.Line, schedule.OrgUnit) is null).Select(schedule => (schedule, (TargetSchedule?)null)),
    ];

    private static bool IsSame(TargetSchedule? left, TargetSchedule? right) =>
        left is not null && right is not null && left.Annual == right.Annual && left.FirstReport == right.FirstReport && left.ByMonth.SequenceEqual(right.ByMonth);
}
