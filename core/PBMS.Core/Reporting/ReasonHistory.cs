using Pbms.Core.Organisation;
using Pbms.Core.Periods;
using Pbms.Core.Planning;

namespace Pbms.Core.Reporting;

/// <summary>How long a line has been short for the same reason (DOMAIN §5).</summary>
public static class ReasonHistory
{
    /// <summary>With the same reason in so many months in a row, the supervisor is told.</summary>
    public const int EscalatesAt = 3;

    /// <summary>The reason given for the month before, and for how many months in a row it had been the same; null when there was none.</summary>
    public static CarriedReason? Before(ResultBook results, LineCode line, OrgUnitCode orgUnit, Month month)
    {
        if (ReasonOf(results, line, orgUnit, month.Plus(-1)) is not { } latest) return null;
        var months = 1;
        while (ReasonOf(results, line, orgUnit, month.Plus(-1 - months)) is { } earlier && IsSame(earlier, latest)) months++;
        return new CarriedReason(latest, months);
    }

    /// <summary>Months in a row with this reason if it is given for <paramref name="month"/>, that month included.</summary>
    public static int AgeOf(ShortfallReason reason, ResultBook results, LineCode line, OrgUnitCode orgUnit, Month month) =>
        1 + (Before(results, line, orgUnit, month) is { } carried && IsSame(carried.Reason, reason) ? carried.Months : 0);

    /// <summary>"Other" says nothing by itself: there the words must be the same too.</summary>
    private static bool IsSame(ShortfallReason left, ShortfallReason right) =>
        left.Class == right.Class && (left.Class != ReasonClass.Other || left.Words == right.Words);

    private static ShortfallReason? ReasonOf(ResultBook results, LineCode line, OrgUnitCode orgUnit, Month month) =>
        results.Find(new ObligationKey(line, orgUnit, month))?.Current.Reason;
}
