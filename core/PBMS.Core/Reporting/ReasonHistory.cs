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
    /// <param name="results">Of the month's year.</param>
    /// <param name="yearBefore">Of the year before it: a line of the same code is the same line.</param>
    public static CarriedReason? Before(ResultBook results, ResultBook yearBefore, LineCode line, OrgUnitCode orgUnit, Month month)
    {
        if (ReasonOf(1) is not { } latest) return null;
        var months = 1;
        while (ReasonOf(1 + months) is { } earlier && IsSame(earlier, latest)) months++;
        return new CarriedReason(latest, months);

        ShortfallReason? ReasonOf(int back)
        {
            var key = new ObligationKey(line, orgUnit, month.Plus(-back));
            return (results.Find(key) ?? yearBefore.Find(key))?.Current.Reason;
        }
    }

    /// <summary>Months in a row with this reason if it is given for <paramref name="month"/>, that month included.</summary>
    public static int AgeOf(ShortfallReason reason, ResultBook results, ResultBook yearBefore, LineCode line, OrgUnitCode orgUnit, Month month) =>
        1 + (Before(results, yearBefore, line, orgUnit, month) is { } carried && IsSame(carried.Reason, reason) ? carried.Months : 0);

    /// <summary>"Other" says nothing by itself: there the words must be the same too.</summary>
    private static bool IsSame(ShortfallReason left, ShortfallReason right) =>
        left.Class == right.Class && (left.Class != ReasonClass.Other || left.Words == right.Words);
}
